import { randomUUID } from 'node:crypto';
import type { Kysely, Insertable } from 'kysely';
import type { Database } from './database.ts';
import { putSealed } from './evidence/seal.ts';
import type { LetterPart, StoredLetter } from './letters.ts';
import type { LetterTable } from './tables/letters.ts';

/** A letter before it is on file. */
export interface NewLetter extends Pick<
  StoredLetter,
  | 'reference'
  | 'no'
  | 'kind'
  | 'milestone'
  | 'anew'
  | 'party'
  | 'addressee'
  | 'address'
  | 'subject'
  | 'datedOn'
  | 'template'
  | 'sha256'
  | 'madeAt'
  | 'madeBy'
> {
  readonly parts: readonly { readonly part: LetterPart; readonly content: Buffer; readonly sha256: string }[];
}

/** The number of the next letter of a case, which the caller holds. Index: unique (reference, no). */
export async function nextLetterNo(db: Kysely<Database>, reference: string): Promise<number> {
  const { last } = await db
    .selectFrom('letters')
    .select((select) => select.fn.max('no').as('last'))
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** Puts letters on file with what they say. */
export async function putLetters(db: Kysely<Database>, letters: readonly NewLetter[]): Promise<void> {
  const rows = letters.map(({ parts, ...letter }) => ({ parts, row: { id: `l:${randomUUID()}`, ...rowOf(letter) } }));
  await putSealed(
    db,
    'letters',
    rows.map(({ row }) => row),
  );
  await putSealed(
    db,
    'letter_parts',
    rows.flatMap(({ row: { id, reference }, parts }) => parts.map((one) => ({ reference, letter: id, ...one }))),
  );
}

const rowOf = ({
  anew,
  datedOn,
  madeAt,
  madeBy,
  ...letter
}: Omit<NewLetter, 'parts'>): Omit<Insertable<LetterTable>, 'id'> => ({
  ...letter,
  // The first time goes without: the seal of a letter that is older than this column stays what it is.
  anew: anew === 0 ? null : anew,
  dated_on: datedOn,
  made_at: new Date(madeAt),
  made_by: madeBy,
  approved_at: null,
  approved_by: null,
  released_at: null,
  released_by: null,
  released_as: 'null',
  withdrawn_at: null,
});
