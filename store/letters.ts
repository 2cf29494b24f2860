import { randomUUID } from 'node:crypto';
import { sql, type Insertable, type Kysely, type RawBuilder, type Selectable } from 'kysely';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import type { Letter, OutboxStand } from '../domain/office/letter.ts';
import type { Vouched } from '../domain/rights/vouched.ts';
import type { Database } from './database.ts';
import { below } from './evidence/below.ts';
import { sealOf, sealsOf } from './evidence/seal-of.ts';
import { inTransaction, putSealed, seal } from './evidence/seal.ts';
import { proofsOf } from './letter-proofs.ts';
import type { LetterPart, LetterTable } from './tables/letters.ts';
import type { MailState } from './tables/mail.ts';

export type { LetterPart } from './tables/letters.ts';

/** A letter as it is on file, with what became of it. */
export interface StoredLetter extends Letter {
  readonly reference: string;
  readonly addressee: string;
  readonly subject: string;
  /** Day that it bears. */
  readonly datedOn: IsoDate;
  readonly template: string;
  readonly sha256: string;
  readonly madeBy: string;
  readonly approvedBy: string | null;
  readonly releasedBy: string | null;
  readonly releasedAs: Vouched | null;
}

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

/** The letters of a case in the order of their numbers. Indexes: unique (reference, no), primary keys. */
export const readLetters = (db: Kysely<Database>, reference: string): Promise<StoredLetter[]> =>
  lettersWhere(db, sql<boolean>`reference = ${reference}`);

/** The same of a case and those below it; null: of all. */
export const lettersBelow = (db: Kysely<Database>, reference: string | null): Promise<StoredLetter[]> =>
  lettersWhere(db, below('letters.reference', reference));

async function lettersWhere(db: Kysely<Database>, which: RawBuilder<boolean>): Promise<StoredLetter[]> {
  const rows = await db
    .selectFrom('letters')
    .selectAll()
    .select(sql<string>`dated_on::text`.as('dated'))
    .where(which)
    .orderBy('reference')
    .orderBy('no')
    .execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const sendings = await db
    .selectFrom('letter_sendings')
    .innerJoin('outbox', 'outbox.key', 'letter_sendings.outbox_key')
    .select(['letter_sendings.letter as of', 'attempt', 'state'])
    .where('letter_sendings.letter', 'in', ids)
    .orderBy('attempt')
    .execute();
  const proofs = await proofsOf(db, ids);
  const sent = new Map<string, (typeof sendings)[number][]>();
  for (const one of sendings) sent.set(one.of, [...(sent.get(one.of) ?? []), one]);
  return rows.map((row) => {
    const own = sent.get(row.id) ?? [];
    return {
      ...letterOf(row),
      datedOn: row.dated as IsoDate,
      outbox: standOf(own.at(-1)?.state),
      attempts: own.length,
      proofs: proofs.get(row.id) ?? [],
    };
  });
}

function standOf(state: MailState | undefined): OutboxStand {
  switch (state) {
    case undefined:
      return null;
    case 'sent':
    case 'refused':
    case 'in-doubt':
      return state;
    case 'pending':
    case 'claimed':
    case 'dotted':
    // Somebody saw to it that its reader knows: what shows that is a proof of another channel.
    case 'settled':
      return 'waiting';
  }
}

const ms = (at: Date | null): EpochMs | null => at?.getTime() ?? null;

const letterOf = (row: Selectable<LetterTable>): Omit<StoredLetter, 'datedOn' | 'outbox' | 'attempts' | 'proofs'> => ({
  id: row.id,
  reference: row.reference,
  no: row.no,
  kind: row.kind,
  milestone: row.milestone,
  anew: row.milestone === null ? null : (row.anew ?? 0),
  party: row.party,
  addressee: row.addressee,
  address: row.address,
  subject: row.subject,
  template: row.template,
  sha256: row.sha256,
  madeAt: row.made_at.getTime(),
  madeBy: row.made_by,
  approvedAt: ms(row.approved_at),
  approvedBy: row.approved_by,
  releasedAt: ms(row.released_at),
  releasedBy: row.released_by,
  releasedAs: row.released_as,
  withdrawnAt: ms(row.withdrawn_at),
});

/** A part of a letter, byte for byte, or null. Index: primary key. */
export async function readLetterPart(db: Kysely<Database>, letter: string, part: LetterPart): Promise<Buffer | null> {
  const row = await db
    .selectFrom('letter_parts')
    .select('content')
    .where('letter', '=', letter)
    .where('part', '=', part)
    .executeTakeFirst();
  return row?.content ?? null;
}

/** The same part of several letters, by letter. Index: primary key. */
export async function readLetterParts(
  db: Kysely<Database>,
  letters: readonly string[],
  part: LetterPart,
): Promise<ReadonlyMap<string, Buffer>> {
  if (letters.length === 0) return new Map();
  const rows = await db
    .selectFrom('letter_parts')
    .select(['letter', 'content'])
    .where('letter', 'in', [...letters])
    .where('part', '=', part)
    .execute();
  return new Map(rows.map(({ letter, content }) => [letter, content]));
}

/** What happened to letters, at an instant and by whom. Index: primary key. */
export async function markLetters(
  db: Kysely<Database>,
  ids: readonly string[],
  what:
    | { readonly kind: 'approved'; readonly at: EpochMs; readonly by: string }
    | { readonly kind: 'released'; readonly at: EpochMs; readonly by: string; readonly as: Vouched | null }
    | { readonly kind: 'withdrawn'; readonly at: EpochMs },
): Promise<void> {
  const at = new Date(what.at);
  const columns =
    what.kind === 'approved'
      ? { approved_at: at, approved_by: what.by }
      : what.kind === 'released'
        ? { released_at: at, released_by: what.by, released_as: JSON.stringify(what.as) }
        : { withdrawn_at: at };
  await inTransaction(db, async (tx) => {
    const rows = await tx
      .updateTable('letters')
      .set(columns)
      .where('id', 'in', [...ids])
      .returning(sealOf('letters'))
      .execute();
    await seal(tx, sealsOf(rows));
  });
}

/** Open cases with letters that were released: of these somebody must know whether they went. Index: letters_released. */
export async function casesWithLetters(db: Kysely<Database>): Promise<string[]> {
  const rows = await db
    .selectFrom('letters')
    .innerJoin('cases', 'cases.reference', 'letters.reference')
    .select('letters.reference')
    .distinct()
    .where('released_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .where('cases.outcome', 'is', null)
    .orderBy('letters.reference')
    .execute();
  return rows.map(({ reference }) => reference);
}
