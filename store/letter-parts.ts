import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { LetterPart } from './letters.ts';

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
