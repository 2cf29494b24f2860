import type { StatutoryCalendar } from './calendar.ts';
import { clarificationDays } from './clarification.ts';
import type { EpochDay } from './day.ts';
import { isoOf, monthsAfter } from './day.ts';
import type { Ground } from './ground.ts';
import { termAfter, termBefore } from './terms.ts';
import { fixedTerm, type Term } from './term-end.ts';

const STANDSTILL_DAYS = 20;

/** Twenty days from the day after sending, moved off a free day (Aw 2.127). @throws OutOfRange */
export const statutoryStandstill = (calendar: StatutoryCalendar, sent: EpochDay): Term =>
  termAfter(calendar, sent, STANDSTILL_DAYS, 'days', 'statute', ['Aw 2.127']);

export interface StandstillFacts {
  readonly sent: EpochDay;
  /** Policy: does the standstill move off a free day? The courts differ; for signing the later day always counts. */
  readonly shift: 'statutory' | 'none';
  /** The day on which summary proceedings were asked for. */
  readonly summons: EpochDay | null;
  readonly judgment: EpochDay | null;
}

export interface Standstill extends Term {
  readonly summonsInTime: boolean | null;
  /** Null while a summons in time has no judgment. */
  readonly contractNotBefore: EpochDay | null;
}

/** The contract is not concluded before the standstill has ended, nor before a judgment that was asked in it (Aw 2.127, 2.131). */
export function standstill(calendar: StatutoryCalendar, facts: StandstillFacts): Standstill {
  const moved = statutoryStandstill(calendar, facts.sent);
  const summonsInTime = facts.summons === null ? null : facts.summons <= moved.last;
  const grounds: Ground[] = summonsInTime === true ? [...moved.grounds, 'Aw 2.131'] : [...moved.grounds];
  const { first, raw, last, planOn } =
    facts.shift === 'statutory' ? moved : fixedTerm(calendar, facts.sent + 1, moved.raw, grounds);
  return { first, raw, last, planOn, grounds, summonsInTime, contractNotBefore: notBefore() };

  function notBefore(): EpochDay | null {
    if (summonsInTime !== true) return moved.last + 1;
    return facts.judgment === null ? null : Math.max(moved.last + 1, facts.judgment);
  }
}

/**
 * The last day on which a writ can be served in a term: none is served on a Sunday, holiday or decree day, and when the term ends
 * on one the writ can still be served on the first day that is none (Rv 64 lid 2, Rv 1077 lid 3). @throws OutOfRange
 */
export function lastServiceDay(calendar: StatutoryCalendar, lastDay: EpochDay): EpochDay {
  let day = lastDay;
  while (isSunday(day) || calendar.isHoliday(day)) day += 1;
  return day;
}

/** Day number 0 was a Thursday. */
const isSunday = (day: EpochDay): boolean => (((day + 4) % 7) + 7) % 7 === 0;

export const TENDER_REGIMES = {
  standard: { days: 45, grounds: ['Aw 2.71'] },
  electronic: { days: 40, grounds: ['Aw 2.71', 'Aw 2.74b'] },
  'prior-notice': { days: 29, grounds: ['Aw 2.71'] },
  'prior-notice-floor': { days: 22, grounds: ['Aw 2.71'] },
  urgent: { days: 15, grounds: ['Aw 2.74'] },
} as const;

export type TenderRegime = keyof typeof TENDER_REGIMES;

const EXTRA_DAYS_OFFLINE = 5;

export interface TenderMinimum extends Term {
  readonly minimumDays: number;
  readonly earliestClosingDay: EpochDay;
}

/**
 * The term for bids in an open procedure is at least so many days from the day after dispatch of the notice (Aw 2.71-2.74b),
 * five more when the documents are not freely online (Aw 2.72). @throws OutOfRange
 */
export function tenderMinimum(
  calendar: StatutoryCalendar,
  notice: EpochDay,
  regime: TenderRegime,
  options: { readonly documentsFreelyAvailable: boolean; readonly strictFullDays: boolean },
): TenderMinimum {
  const { days, grounds } = TENDER_REGIMES[regime];
  const offline = !options.documentsFreelyAvailable && regime !== 'urgent';
  const minimumDays = days + (offline ? EXTRA_DAYS_OFFLINE : 0);
  const why = offline ? [...grounds, 'Aw 2.72'] : grounds;
  const { first, raw, last, planOn, grounds: all } = termAfter(calendar, notice, minimumDays, 'days', 'statute', why);
  const earliestClosingDay = options.strictFullDays ? last + 1 : last;
  return { first, raw, last, planOn, grounds: all, minimumDays, earliestClosingDay };
}

/** The prior notice is dispatched at least 52 days and at most twelve months before the notice (Aw 2.71). */
export const priorNoticeWindow = (notice: EpochDay): { readonly earliest: EpochDay; readonly latest: EpochDay } => ({
  earliest: monthsAfter(notice, -12),
  latest: notice - 52,
});

/** The latest day for the clarification note, counted back from the closing and never moved. @throws OutOfRange */
export const clarificationNote = (calendar: StatutoryCalendar, closing: EpochDay, urgent: boolean): Term =>
  termBefore(
    calendar,
    closing,
    clarificationDays(isoOf(closing), urgent),
    'days',
    'statute',
    urgent ? ['Aw 2.54', 'Aw 2.74'] : ['Aw 2.54'],
  );
