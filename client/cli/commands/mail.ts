import { momentLabel } from '../../../texts/labels/day-words.ts';
import { mailStateLabel } from '../../../texts/labels/lost-mail.ts';
import { decidedText } from '../../told/mail-words.ts';
import { decideAs, lostMail } from '../../usecases/mails.ts';
import { asked } from '../asked.ts';
import { EXIT, Stop } from '../exit.ts';
import { printList, say, type Form } from '../output.ts';
import { withCaseFile } from '../surroundings.ts';
import { typed } from '../program.ts';
import { operatorAsks, whoAsks } from '../who-asks.ts';

export interface MailOptions {
  readonly uitvoer: Form;
  readonly opnieuw: boolean;
  readonly afgehandeld: boolean;
}

/** Lists the mail that did not arrive, or decides on one of them. */
export async function mail({ uitvoer, opnieuw, afgehandeld }: MailOptions, number: number | undefined): Promise<void> {
  if (opnieuw && afgehandeld) throw new Stop(EXIT.wrongUsage, 'Kies --opnieuw of --afgehandeld, niet allebei.');
  if ((opnieuw || afgehandeld) !== (number !== undefined))
    throw new Stop(EXIT.wrongUsage, 'Geef een nummer uit de lijst, met --opnieuw of --afgehandeld.');
  await withCaseFile(async (file) => {
    if (number !== undefined) {
      const by = await whoAsks(file, {});
      const done = await asked(() => decideAs(file, by, number, opnieuw ? 'again' : 'settled'));
      if (done === 'not-hers')
        throw new Stop(
          EXIT.refused,
          `Over mail ${number} besluit wie de zaak leidt, of de beheerder. Er is niets gewijzigd. Vraag het een van hen.`,
        );
      if (done === 'no-mail')
        throw new Stop(EXIT.notFound, `Mail ${number} staat niet in de lijst. Bekijk de lijst met: ${typed('mail')}`);
      return say(decidedText(number, opnieuw ? 'again' : 'settled'));
    }
    // Addresses and subjects of every case are in the list.
    await operatorAsks(file);
    const rows = (await lostMail(file)).map(({ since, ...one }) => ({ ...one, since: new Date(since).toISOString() }));
    if (rows.length === 0 && uitvoer === 'tabel') return say('Er is geen mail die niet is aangekomen.');
    printList(uitvoer, rows, (items) => ({
      head: ['Nr', 'Stand', 'Sinds', 'Aan', 'Onderwerp', 'Antwoord'],
      rows: items.map((one) => [
        String(one.no),
        { text: mailStateLabel(one.state), tone: 'bad' },
        momentLabel(Date.parse(one.since)),
        one.address,
        one.subject,
        one.answer ?? '',
      ]),
    }));
  });
}
