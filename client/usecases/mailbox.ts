import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

/** A mail that the catcher of a private installation kept. */
export interface CaughtMail {
  /** As the mail says it; empty when it says nothing. */
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  /** Name of its file in the folder. */
  readonly file: string;
}

/** Every mail in a folder, in the order in which it came, or null when there is no such folder. */
export async function mailbox(folder: string): Promise<readonly CaughtMail[] | null> {
  const files = filesIn(folder);
  if (files === null) return null;
  return Promise.all(
    files.map(async (file) => {
      const { date, from, to, subject, messageId, text } = await PostalMime.parse(readFileSync(join(folder, file)));
      return {
        date: date ?? '',
        from: from?.address ?? '',
        to: to?.[0]?.address ?? '',
        subject: subject ?? '',
        messageId: messageId ?? '',
        text: text ?? '',
        file,
      };
    }),
  );
}

function filesIn(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.eml') && !name.startsWith('.'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return null;
  }
}
