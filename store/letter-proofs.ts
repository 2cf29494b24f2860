import { type Kysely } from 'kysely';
import type { LetterProof } from '../domain/office/letter.ts';
import type { Database } from './database.ts';
import { putSealed } from './evidence/seal.ts';

/** Evidence as it comes in. */
export interface NewProof extends LetterProof {
  readonly reference: string;
  readonly letter: string;
  /** The same key is the same evidence, however often it comes. */
  readonly key: string;
  readonly evidence: { readonly content: Buffer; readonly sha256: string } | null;
}

/** Puts evidence on file. @returns whether it was new */
export const putProof = async (db: Kysely<Database>, proof: NewProof): Promise<boolean> =>
  (await putProofs(db, [proof])) === 1;

/** The same of several at once. @returns how many were new */
export const putProofs = (db: Kysely<Database>, proofs: readonly NewProof[]): Promise<number> =>
  putSealed(
    db,
    'letter_proofs',
    proofs.map(({ at, evidence, ...own }) => ({
      ...own,
      at: new Date(at),
      evidence: evidence?.content ?? null,
      sha256: evidence?.sha256 ?? null,
    })),
  );

/** The evidence of letters, in the order in which it was filed. Index: primary key. */
export async function proofsOf(
  db: Kysely<Database>,
  letters: readonly string[],
): Promise<ReadonlyMap<string, readonly LetterProof[]>> {
  const rows = await db
    .selectFrom('letter_proofs')
    .select(['letter', 'kind', 'attempt', 'at', 'detail'])
    .where('letter', 'in', [...letters])
    .orderBy('filed_at')
    .orderBy('key')
    .execute();
  const found = new Map<string, LetterProof[]>();
  for (const { letter, at, ...proof } of rows)
    found.set(letter, [...(found.get(letter) ?? []), { ...proof, at: at.getTime() }]);
  return found;
}

/** Evidence of a letter as it came in. */
export interface FiledEvidence {
  readonly letter: string;
  readonly content: Buffer;
}

/** The reports on file of letters, byte for byte, in the order in which they were filed. Index: primary key. */
export async function evidenceOf(db: Kysely<Database>, letters: readonly string[]): Promise<FiledEvidence[]> {
  if (letters.length === 0) return [];
  const rows = await db
    .selectFrom('letter_proofs')
    .select(['letter', 'evidence'])
    .where('letter', 'in', [...letters])
    .where('evidence', 'is not', null)
    .orderBy('filed_at')
    .orderBy('key')
    .execute();
  return rows.flatMap(({ evidence, ...one }) => (evidence === null ? [] : [{ ...one, content: evidence }]));
}
