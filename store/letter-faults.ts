import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';
import { below } from './evidence/below.ts';
import type { LetterPart } from './tables/letters.ts';

/** Letters with a part that is not what its hash says; the database counts the hashes, and moves no bytes. */
export async function changedLetterParts(db: Kysely<Database>, reference: string | null): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('letter_parts')
    .select('letter')
    .distinct()
    .where(below('letter_parts.reference', reference))
    .where(sql<boolean>`encode(sha256(content), 'hex') <> sha256`)
    .execute();
  return rows.map(({ letter }) => letter);
}

/** The hashes of the parts of letters. Index: primary key. */
export async function partHashes(
  db: Kysely<Database>,
  letters: readonly string[],
): Promise<ReadonlyMap<string, readonly { readonly part: LetterPart; readonly sha256: string }[]>> {
  const found = new Map<string, { readonly part: LetterPart; readonly sha256: string }[]>();
  if (letters.length === 0) return found;
  const rows = await db
    .selectFrom('letter_parts')
    .select(['letter', 'part', 'sha256'])
    .where(sql<boolean>`letter = any(${letters}::text[])`)
    .execute();
  for (const { letter, ...part } of rows) found.set(letter, [...(found.get(letter) ?? []), part]);
  return found;
}

/** A round that files answers runs every five minutes. */
const FILED = sql<Date>`clock_timestamp() - interval '15 minutes'`;

/** Letters that the relay took, of which that is not on file after the time that this may take. Index: outbox_letters. */
export async function unfiledAnswers(db: Kysely<Database>, reference: string | null): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('letter_sendings')
    .innerJoin('outbox', 'outbox.key', 'letter_sendings.outbox_key')
    .leftJoin('letter_proofs', (join) =>
      join
        .onRef('letter_proofs.letter', '=', 'letter_sendings.letter')
        .onRef('letter_proofs.attempt', '=', 'letter_sendings.attempt')
        .on('letter_proofs.kind', '=', 'relay'),
    )
    .select('letter_sendings.letter')
    .where(below('letter_sendings.reference', reference))
    .where('outbox.state', '=', 'sent')
    .where('outbox.sent_at', '<', FILED)
    .where('letter_proofs.letter', 'is', null)
    .execute();
  return rows.map(({ letter }) => letter);
}
