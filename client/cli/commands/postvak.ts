import { momentLabel } from '../../../texts/labels/day-words.ts';
import { mailbox, type CaughtMail } from '../../usecases/mailbox.ts';
import { EXIT, Stop } from '../exit.ts';
import { printAll, printList, type Form } from '../output.ts';
import { addresses } from '../settings/place.ts';

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
  const mails = await mailbox(folder);
  if (mails === null) throw new Stop(EXIT.notFound, `De map ${folder} bestaat niet. Noem een map met --map.`);
  if (number !== undefined) return printAll(shown(mails, number));
  const rows = mails.map(({ date, to, subject, messageId, file }, index) => ({
    number: index + 1,
    date,
    to,
    subject,
    messageId,
    file,
  }));
  printList(options.uitvoer, rows, (items) => ({
    head: ['Nr', 'Datum', 'Aan', 'Onderwerp'],
    rows: items.map((one) => [String(one.number), sentAt(one), one.to, one.subject]),
  }));
}

/** When a mail was sent, by the clock here; empty when it does not say. */
const sentAt = ({ date }: Pick<CaughtMail, 'date'>): string => (date === '' ? '' : momentLabel(Date.parse(date)));

function shown(mails: readonly CaughtMail[], number: number): string {
  const mail = mails[number - 1];
  if (mail === undefined)
    throw new Stop(
      EXIT.notFound,
      `Mail ${number} is er niet; er zijn er ${mails.length}. Kies een nummer uit de lijst.`,
    );
  return [
    `Aan: ${mail.to}`,
    `Van: ${mail.from}`,
    `Onderwerp: ${mail.subject}`,
    `Datum: ${sentAt(mail)}`,
    '',
    mail.text,
  ].join('\n');
}
