import { nextOrdinaryDay } from '../../domain/law/calendar.ts';
import { addDays } from '../../domain/law/day.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { partOf } from '../../domain/plan/part.ts';
import { groundInWords } from '../ground.ts';
import { dateInWords } from '../labels/day-words.ts';
import { partText } from '../labels/milestones.ts';
import { closed } from '../labels/waiting-for.ts';
import { dayOf, type AboutMilestone } from './about.ts';
import { mail, type MailText } from './layout.ts';
import { who, type Receiver } from './receiver.ts';
import { doerOf, isLawyer } from './task.ts';

/** The documents changed after the notice: bidders need more time, in proportion, and people decide how much. */
export function documentsChangedMail(
  to: Receiver,
  close: AboutMilestone,
  change: { readonly day: IsoDate; readonly by: string; readonly reason: string },
): MailText {
  const { reference } = close;
  const part = partOf(close.id)?.part ?? null;
  const of = part === null ? '' : ` voor ${partText(part)}`;
  const key = part === null ? 'sluiting' : `sluiting-${part}`;
  const soonest =
    change.day > close.lastDay
      ? ` Eerder dan ${dateInWords(change.day)} mag de sluiting niet zijn (${groundInWords('Aw 2.54')}).`
      : '';
  // A day on which it would change: never the one that it has.
  const later = nextOrdinaryDay(change.day > close.lastDay ? change.day : addDays(close.lastDay, 1));
  return mail(`Stukken gewijzigd: verleng de termijn om in te schrijven${of}`, to, [
    `De stukken zijn wezenlijk gewijzigd: ${closed(change.reason)} Vastgelegd door ${change.by}. De sluiting${of} is nu:`,
    { day: dayOf(close) },
    `Waarom dit telt: ${groundInWords('Aw 2.73')}. De termijn wordt dan verlengd, in verhouding tot het gewicht van de wijziging.${soonest}`,
    howMuch(to),
    {
      say: `Bekijk wat een latere sluiting${of} betekent, bijvoorbeeld ${dateInWords(later)}:`,
      step: {
        act: 'moveMilestone',
        on: reference,
        filled: { milestone: key, to: later, reason: 'stukken gewijzigd' },
        try: true,
      },
    },
  ]);
}

/** The lawyer and whoever does it decide together how much longer; nobody is told to ask themselves. */
function howMuch(to: Receiver): string {
  const doer = doerOf(to);
  const lawyer = who(to.case, 'lawyer');
  if (to.name === doer)
    return isLawyer(to)
      ? 'Bepaal hoeveel langer het wordt, en verplaats de sluiting.'
      : `Bepaal met ${lawyer} (jurist) hoeveel langer het wordt, en verplaats de sluiting.`;
  return isLawyer(to)
    ? `Bepaal met ${doer} hoeveel langer het wordt. ${doer} verplaatst de sluiting.`
    : `${doer} bepaalt met ${lawyer} hoeveel langer het wordt, en verplaatst de sluiting.`;
}
