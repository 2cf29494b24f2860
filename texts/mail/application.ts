import type { EpochMs } from '../../domain/law/iso-date.ts';
import { momentInWords } from '../date.ts';
import { groundInWords } from '../ground.ts';
import { capital, milestoneLabel, milestoneName, milestonePhrase } from '../labels/milestones.ts';
import { dayOf, type AboutMilestone } from './about.ts';
import { mail, toDo, type MailText } from './layout.ts';
import { movedLine, type ChangedMilestone } from './moved.ts';

/** Nobody applied by the last day, as far as was reported: no decision term runs, and the lead is asked. */
export function notAppliedMail(person: string, about: AboutMilestone): MailText {
  const report = { act: 'reportMilestone', on: about.reference } as const;
  return mail(`Niet gemeld: ${milestoneLabel(about.id)} (${about.reference})`, person, [
    `De laatste dag voor ${milestonePhrase(about.id)} was ${dayOf(about)}. Er is niets gemeld.`,
    `Zonder aanvraag loopt er geen beslistermijn (${groundInWords('Awb 4:13')}). Het besluit wacht.`,
    `Kwam er wel iets binnen? Meld het met de dag en het uur van ontvangst, ook als dat eerder was: ${toDo({ ...report, filled: { milestone: milestoneName(about.id), happenedAt: '…', proof: '…' } })}`,
    `Kwam er niets binnen? Vraag het de aanvrager. Komt er geen aanvraag meer, leg dat dan vast; de procedure gaat dan verder zonder dit besluit: ${toDo({ act: 'noApplication', on: about.reference, filled: { proof: '…', milestone: milestoneName(about.id) } })}`,
  ]);
}

/** What others did was filed after its last day: when it came, when it was filed, and what is counted from it now. */
export function filedLaterMail(
  person: string,
  about: AboutMilestone,
  filed: {
    readonly happenedAt: EpochMs;
    readonly filedAt: EpochMs;
    readonly inTime: boolean;
    readonly changed: readonly ChangedMilestone[];
  },
): MailText {
  const { happenedAt, filedAt, inTime, changed } = filed;
  return mail(`Alsnog gemeld: ${milestoneLabel(about.id)} (${about.reference})`, person, [
    `${capital(milestonePhrase(about.id))} kwam op ${momentInWords(happenedAt)} en is vastgelegd op ${momentInWords(filedAt)}. De laatste dag was ${dayOf(about)}: ${inTime ? 'het kwam op tijd' : 'het kwam te laat'}.`,
    `De termijnen lopen vanaf de dag van ontvangst, niet vanaf de dag van vastleggen (${groundInWords('Awb 4:13')}).`,
    ...(changed.length === 0 ? ['Er verandert geen datum.'] : ['Opnieuw berekend:', { list: changed.map(movedLine) }]),
    `Bekijk de datums: ${toDo({ look: 'case', on: about.reference })}`,
  ]);
}
