import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { MailFile, OutboxMail } from './outbox.ts';
import type { LetterPart } from './tables/letters.ts';

/** Parts that go beside a letter, as its reader sees them. */
const BESIDE: Readonly<Partial<Record<LetterPart, Omit<MailFile, 'content'>>>> = {
  word: {
    name: 'brief.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  calendar: { name: 'afspraak.ics', type: 'text/calendar; charset=utf-8; method=PUBLISH' },
};

/** Mail with the files of the letters that it brings. Index: primary key of letter_parts. */
export async function withFiles(db: Kysely<Database>, mails: OutboxMail[]): Promise<OutboxMail[]> {
  const letters = mails.flatMap(({ letter }) => letter ?? []);
  if (letters.length === 0) return mails;
  const rows = await db
    .selectFrom('letter_parts')
    .select(['letter', 'part', 'content'])
    .where('letter', 'in', letters)
    .where('part', 'in', ['word', 'calendar'])
    .orderBy('part', 'desc')
    .execute();
  const filesOf = (letter: string): readonly MailFile[] =>
    rows.flatMap(({ letter: of, part, content }) => {
      const file = of === letter ? BESIDE[part] : undefined;
      return file === undefined ? [] : [{ ...file, content }];
    });
  return mails.map((mail) => (mail.letter === undefined ? mail : { ...mail, files: filesOf(mail.letter) }));
}
