import { nextOrdinaryDay } from '../../domain/law/calendar.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { groundInWords } from '../ground.ts';
import { dateInWords } from '../labels/day-words.ts';
import { closed } from '../labels/waiting-for.ts';
import { dayOf, type AboutMilestone } from './about.ts';
import { mail, toDo, type MailText } from './layout.ts';

/** How to see what a later closing means. */
const tryClosing = (reference: string, to: IsoDate, reason: string): string =>
  toDo({ act: 'moveMilestone', on: reference, filled: { milestone: 'sluiting', to, reason }, try: true });

/** The documents changed after the notice: bidders need more time, in proportion, and people decide how much. */
export function documentsChangedMail(
  person: string,
  reference: string,
  close: AboutMilestone,
  change: { readonly day: IsoDate; readonly by: string; readonly reason: string },
): MailText {
  return mail(`Stukken gewijzigd: verleng de termijn om in te schrijven (${reference})`, person, [
    `De stukken van ${reference} zijn wezenlijk gewijzigd: ${closed(change.reason)} Vastgelegd door ${change.by}. De sluiting is nu ${dayOf(close)}.`,
    `Waarom dit telt: ${groundInWords('Aw 2.73')}. De termijn wordt dan verlengd, in verhouding tot het gewicht van de wijziging. Eerder dan ${dateInWords(change.day)} mag de sluiting niet zijn (${groundInWords('Aw 2.54')}).`,
    `Bepaal met de jurist hoeveel langer, en verplaats de sluiting: ${tryClosing(reference, nextOrdinaryDay(change.day), 'stukken gewijzigd')}`,
  ]);
}

/** A note that came when bids were closed: nothing can be moved any more, a lawyer must look. */
export function noteAfterClosingMail(person: string, reference: string, closed: IsoDate): MailText {
  return mail(`Nota kwam te laat om de sluiting nog te verplaatsen (${reference})`, person, [
    `De nota van inlichtingen van ${reference} kwam te laat, en de sluiting van ${dateInWords(closed)} is al voorbij. Verplaatsen kan niet meer.`,
    `Waarom dit telt: ${groundInWords('Aw 2.54')}. Inschrijvers konden de antwoorden niet op tijd gebruiken; een rechter kan de gunning daarom verbieden.`,
    `Overleg met de jurist vóór u opent of gunt. Opnieuw beginnen kan met: ${toDo({ act: 'terminateEarly', on: reference, filled: { reason: '…' } })}`,
  ]);
}

/** The note came too late: the closing must move, and people decide. */
export function closingProposedMail(person: string, reference: string, close: AboutMilestone, day: IsoDate): MailText {
  return mail(`Sluiting moet opschuiven naar ${dateInWords(day)} of later (${reference})`, person, [
    `De nota van inlichtingen van ${reference} kwam te laat: de sluiting op ${dayOf(close)} ligt er te dicht op.`,
    `Waarom dat niet mag: ${groundInWords('Aw 2.54')}; de termijn wordt dan verlengd (${groundInWords('Aw 2.73')}).`,
    `Verplaats de sluiting naar ${dateInWords(day)} of later: ${tryClosing(reference, day, 'late nota')}`,
  ]);
}
