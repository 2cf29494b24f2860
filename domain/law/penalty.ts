import type { StatutoryCalendar } from './calendar.ts';
import { epochDayOf, type EpochDay } from './day.ts';
import type { Ground } from './ground.ts';
import { termAfter } from './terms.ts';

/** Rates of the penalty for a late decision, chosen by the day on which the notice of default was received. */
export interface PenaltyRates {
  readonly receivedFrom: EpochDay;
  readonly perDayEur: readonly [number, number, number];
  readonly maximumEur: number;
  readonly source: string;
}

const RATES: readonly PenaltyRates[] = [
  { receivedFrom: epochDayOf(2009, 10, 1), perDayEur: [20, 30, 40], maximumEur: 1_260, source: 'Awb 4:17 lid 2' },
  {
    receivedFrom: epochDayOf(2019, 1, 1),
    perDayEur: [23, 35, 45],
    maximumEur: 1_442,
    source: 'Awb 4:17 lid 2; Stcrt. 2018, 65542',
  },
];

const MAXIMUM_DAYS = 42;
const DAYS_PER_RATE = 14;
const NOTICE_DAYS = 14;

export interface PenaltyFacts {
  /** Last day of the decision term. */
  readonly decisionDue: EpochDay;
  readonly noticeReceived: EpochDay;
  readonly decidedOn: EpochDay | null;
  /** Policy: does the day of the decision itself count? The text does not say. */
  readonly countDecisionDay: boolean;
  /** Policy: are the two weeks extended by the Atw? Awb 4:17 excludes it only for the 42 days. */
  readonly twoWeeksExtended: boolean;
}

export interface Penalty {
  readonly premature: boolean;
  /** The notice came on the last day of the term, one day early: whether it counts is for a person. */
  readonly humanReview: boolean;
  readonly earliestNoticeDay: EpochDay;
  readonly firstDay: EpochDay | null;
  /** The first day with a penalty when a notice one day early is held to count; null for any other. */
  readonly firstDayIfCounted: EpochDay | null;
  readonly lastDay: EpochDay | null;
  readonly days: number;
  readonly amountEur: number;
  readonly maximumEur: number;
  readonly penaltyDecisionDue: EpochDay | null;
  readonly grounds: readonly Ground[];
}

const GROUNDS: readonly Ground[] = ['Awb 4:17 lid 1', 'Awb 4:17 lid 2', 'Awb 4:17 lid 3'];

/**
 * The authority owes a penalty for each day that it is late, 42 at most, from two weeks after a notice of default that came
 * after the term (Awb 4:17, 4:18). A notice one day early is premature, but may be held to count as if it came a day later
 * (Circulaire Wet dwangsom, 1.1). @throws OutOfRange
 */
export function penalty(calendar: StatutoryCalendar, facts: PenaltyFacts): Penalty {
  const rates = ratesOn(facts.noticeReceived);
  const earliestNoticeDay = facts.decisionDue + 1;
  const none = {
    earliestNoticeDay,
    humanReview: false,
    firstDayIfCounted: null,
    maximumEur: rates.maximumEur,
    days: 0,
    amountEur: 0,
    lastDay: null,
    penaltyDecisionDue: null,
  };
  if (facts.noticeReceived < facts.decisionDue) return { ...none, premature: true, firstDay: null, grounds: GROUNDS };
  if (facts.noticeReceived === facts.decisionDue) {
    const { firstDay, moved } = afterTwoWeeks(calendar, earliestNoticeDay, facts);
    return {
      ...none,
      premature: true,
      humanReview: true,
      firstDay: null,
      firstDayIfCounted: firstDay,
      grounds: [...GROUNDS, ...moved],
    };
  }
  const { firstDay, moved } = afterTwoWeeks(calendar, facts.noticeReceived, facts);
  const days = daysDue(firstDay, facts);
  if (days === 0) return { ...none, premature: false, firstDay, grounds: [...GROUNDS, ...moved] };
  const lastDay = firstDay + days - 1;
  const decision = termAfter(calendar, lastDay, 2, 'weeks', 'statute', ['Awb 4:18']);
  return {
    ...none,
    premature: false,
    firstDay,
    lastDay,
    days,
    amountEur: amountFor(days, rates),
    penaltyDecisionDue: decision.last,
    grounds: [...GROUNDS, ...moved, ...decision.grounds],
  };
}

/** The first day with a penalty after a notice of this day. */
function afterTwoWeeks(calendar: StatutoryCalendar, received: EpochDay, { twoWeeksExtended }: PenaltyFacts) {
  const end = received + NOTICE_DAYS;
  const through = twoWeeksExtended ? calendar.nextOrdinary(end) : end;
  const moved: readonly Ground[] = through === end ? [] : ['Atw 1 lid 1'];
  return { firstDay: through + 1, moved };
}

function ratesOn(received: EpochDay): PenaltyRates {
  const found = RATES.findLast((one) => one.receivedFrom <= received);
  if (found === undefined) throw new RangeError('the penalty for late decisions began on 1 October 2009');
  return found;
}

function daysDue(firstDay: EpochDay, { decidedOn, countDecisionDay }: PenaltyFacts): number {
  if (decidedOn === null) return MAXIMUM_DAYS;
  const days = decidedOn - firstDay + (countDecisionDay ? 1 : 0);
  return Math.min(MAXIMUM_DAYS, Math.max(0, days));
}

function amountFor(days: number, { perDayEur }: PenaltyRates): number {
  return perDayEur.reduce((sum, rate, index) => {
    const inRate = Math.min(DAYS_PER_RATE, Math.max(0, days - index * DAYS_PER_RATE));
    return sum + inRate * rate;
  }, 0);
}
