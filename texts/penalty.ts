import type { IsoDate } from '../domain/law/iso-date.ts';
import type { PenaltyClock } from '../domain/law/penalty-clock.ts';
import { lengthInWords } from './explain.ts';
import { dateInWords } from './labels/day-words.ts';
import { milestoneLabel } from './labels/milestones.ts';
import { euros } from './money.ts';

const CENTS_PER_EURO = 100;

/** What a late decision costs today. @example 'Dwangsom subsidiebesluit: € 161,00 over 7 dagen (hoogstens € 1.442,00) …' */
export function penaltyText(
  { firstDay, days, amountEur, maximumEur, stopped }: PenaltyClock,
  about: { readonly milestone: string; readonly noticeReceived: IsoDate },
): string {
  const [amount, maximum] = [euros(amountEur * CENTS_PER_EURO), euros(maximumEur * CENTS_PER_EURO)];
  return [
    `Dwangsom ${milestoneLabel(about.milestone)}: ${amount} over ${lengthInWords(days, 'days')} (hoogstens ${maximum}), ingebrekestelling van ${dateInWords(about.noticeReceived)}.`,
    ...(firstDay === null ? [] : [`De eerste dag is ${dateInWords(firstDay)}.`]),
    stopped ? 'Gestopt door het besluit.' : 'Loopt tot het besluit er is, hoogstens 42 dagen.',
  ].join(' ');
}
