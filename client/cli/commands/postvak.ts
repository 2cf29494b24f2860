import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { momentLabel } from '../../../texts/labels/day-words.ts';
import { EXIT, Stop } from '../exit.ts';
import { print, printList, table, type Form } from '../output.ts';
import { addresses } from '../surroundings.ts';

export interface PostvakOptions {
  readonly uitvoer: Form;
  readonly map?: string;
}

/** Lists the mail that the catcher keeps, or shows one. */
export async function postvak(options: PostvakOptions, number: number | undefined): Promise<void> {
  const folder = options.map ?? addresses().mailFolder;
  if (folder === null)
    throw new Stop(
      EXIT.notFound,
      'Deze opstelling heeft geen postvak: de mail ging naar een echte mailserver. Noem een map met --map.',
    );
  const files = filesIn(folder);
  const mails = await Promise.all(files.map((file) => PostalMime.parse(readFileSync(join(folder, file)))));
  if (number !== undefined) return print(shown(mails, number));
  const rows = mails.map((mail, index) => ({
    number: index + 1,
    date: mail.date ?? '',
    to: mail.to?.[0]?.address ?? '',
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
    file: files[index] ?? '',
  }));
  printList(options.uitvoer, rows, (items) =>
    table(
      ['Nr', 'Datum', 'Aan', 'Onderwerp'],
      items.map((one) => [
        String(one.number),
        one.date === '' ? '' : momentLabel(Date.parse(one.date)),
        one.to,
        one.subject,
      ]),
    ),
  );
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.eml') && !name.startsWith('.'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Stop(EXIT.notFound, `De map ${folder} bestaat niet. Noem een map met --map.`);
  }
}

function shown(mails: readonly Email[], number: number): string {
  const mail = mails[number - 1];
  if (mail === undefined)
    throw new Stop(
      EXIT.notFound,
      `Mail ${number} is er niet; er zijn er ${mails.length}. Kies een nummer uit de lijst.`,
    );
  return [
    `Aan: ${mail.to?.[0]?.address ?? ''}`,
    `Van: ${mail.from?.address ?? ''}`,
    `Onderwerp: ${mail.subject ?? ''}`,
    `Datum: ${mail.date ?? ''}`,
    '',
    mail.text ?? '',
  ].join('\n');
}
