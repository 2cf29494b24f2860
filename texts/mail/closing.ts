import { nextOrdinaryDay } from '../../domain/law/calendar.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { partOf } from '../../domain/plan/part.ts';
import { partText } from '../labels/milestones.ts';
import { groundInWords } from '../ground.ts';
import { dateInWords } from '../labels/day-words.ts';
import { closed } from '../labels/waiting-for.ts';
import { dayOf, type AboutMilestone } from './about.ts';
import { mail, toDo, type MailText } from './layout.ts';

/** How to see what a later closing means. */
const tryClosing = (reference: string, closing: string, to: IsoDate, reason: string): string =>
  toDo({ act: 'moveMilestone', on: reference, filled: { milestone: closing, to, reason }, try: true });

/** The documents changed after the notice: bidders need more time, in proportion, and people decide how much. */
export function documentsChangedMail(
  person: string,
  reference: string,
  close: AboutMilestone,
  change: { readonly day: IsoDate; readonly by: string; readonly reason: string },
): MailText {
  const part = partOf(close.id)?.part ?? null;
  const of = part === null ? '' : ` voor ${partText(part)}`;
  const key = part === null ? 'sluiting' : `sluiting-${part}`;
  const soonest =
    change.day > close.lastDay
      ? ` Eerder dan ${dateInWords(change.day)} mag de sluiting niet zijn (${groundInWords('Aw 2.54')}).`
      : '';
  return mail(`Stukken gewijzigd: verleng de termijn om in te schrijven${of} (${reference})`, person, [
    `De stukken van ${reference} zijn wezenlijk gewijzigd: ${closed(change.reason)} Vastgelegd door ${change.by}. De sluiting${of} is nu ${dayOf(close)}.`,
    `Waarom dit telt: ${groundInWords('Aw 2.73')}. De termijn wordt dan verlengd, in verhouding tot het gewicht van de wijziging.${soonest}`,
    `Bepaal met de jurist hoeveel langer, en verplaats de sluiting${of}: ${tryClosing(reference, key, nextOrdinaryDay(change.day), 'stukken gewijzigd')}`,
  ]);
}
