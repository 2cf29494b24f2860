import type { IsoDate } from '../../domain/law/iso-date.ts';
import { groundInWords } from '../ground.ts';
import { dateInWords } from '../labels/day-words.ts';
import { milestoneLabel } from '../labels/milestones.ts';
import { euros } from '../money.ts';
import { dayOf, type AboutMilestone } from './about.ts';
import { mail, toDo, type MailText } from './layout.ts';

const CENTS_PER_EURO = 100;

/** A notice of default: what it costs, from when, and how it stops. */
export function defaultMail(
  person: string,
  about: AboutMilestone,
  given: {
    readonly received: IsoDate;
    readonly penalty: { readonly firstDay: IsoDate | null; readonly maximumEur: number };
  },
): MailText {
  const { firstDay, maximumEur } = given.penalty;
  return mail(`Ingebrekestelling: ${milestoneLabel(about.id)} (${about.reference})`, person, [
    `Op ${dateInWords(given.received)} kwam een ingebrekestelling binnen over ${milestoneLabel(about.id)}. Het besluit had er uiterlijk ${dayOf(about)} moeten zijn.`,
    `Waarom dit telt: ${groundInWords('Awb 4:17')}. Vanaf ${firstDay === null ? 'twee weken later' : dateInWords(firstDay)} bent u elke dag een dwangsom verschuldigd, hoogstens 42 dagen en ${euros(maximumEur * CENTS_PER_EURO)}.`,
    `Besluit vóór die dag, dan kost het niets. Bekijk de stand: ${toDo({ look: 'case', on: about.reference })}`,
  ]);
}
