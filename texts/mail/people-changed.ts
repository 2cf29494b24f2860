import type { PeopleFacts } from '../../domain/office/people-facts.ts';
import { listed } from '../ground.ts';
import { dateInWords } from '../labels/day-words.ts';
import { ROLE_LABEL } from '../labels/words.ts';
import type { AboutMilestone } from './about.ts';
import { mail, type MailText } from './layout.ts';
import type { Receiver } from './receiver.ts';
import { datesBlocks } from './started.ts';

/** Who came and who left, by name, and why. */
export interface PeopleChanged extends Omit<PeopleFacts['people-changed'], 'reason'> {
  readonly by: string;
  readonly reason: string | null;
}

/** Somebody came, left, or came in the place of who left: for both of them, and for whoever leads. @param dates what is still to come, in order */
export function peopleChangedMail(to: Receiver, about: PeopleChanged, dates: readonly AboutMilestone[]): MailText {
  const { roles, left, came, since, reason, by } = about;
  const role = listed(roles.map((one) => ROLE_LABEL[one]));
  const from = `vanaf ${dateInWords(since)}`;
  const why = [
    reason === null ? null : `Reden: ${reason.replace(/[.\s]+$/, '')}.`,
    by === '' ? null : `Vastgelegd door ${by}.`,
  ]
    .filter((one) => one !== null)
    .join(' ');
  const said = why === '' ? [] : [why];
  if (left === came)
    return mail(`Ander mailadres van ${left}`, to, [
      `${left} (${role}) krijgt de mail van deze procedure ${from} op een ander adres.`,
      ...said,
    ]);
  if (to.name === came) {
    const own = dates.filter((one) => one.roles.some((each) => to.roles.includes(each)));
    const place = left === null ? '' : `, in de plaats van ${left}`;
    return mail(`U bent ${role}`, to, [
      `U bent ${from} ${role} van deze procedure${place}.`,
      ...said,
      ...datesBlocks(own),
    ]);
  }
  if (to.name === left)
    return mail(`U bent geen ${role} meer`, to, [
      `U bent ${from} geen ${role} meer van deze procedure.${came === null ? '' : ` ${came} neemt dat over.`}`,
      ...said,
      'Over die rol krijgt u geen mail meer. Wat u deed, blijft in het dossier staan. Klopt dit niet? Laat het de procesleider meteen weten.',
    ]);
  const what =
    left === null
      ? `${came} is ${from} ${role} van deze procedure.`
      : came === null
        ? `${left} is ${from} geen ${role} meer van deze procedure.`
        : `${came} vervangt ${left} ${from} als ${role} van deze procedure.`;
  return mail(`Andere ${role}`, to, [
    what,
    ...said,
    { say: 'Bekijk wie welke rol heeft:', step: { office: 'persoon lijst', on: to.case.reference } },
  ]);
}
