import { StatutoryCalendar } from './calendar.ts';
import { epochDay, isoOf } from './day.ts';
import type { IsoDate } from './iso-date.ts';
import { penalty } from './penalty.ts';

/** What a late decision costs as of a day. */
export interface PenaltyClock {
  /** First day with a penalty. */
  readonly firstDay: IsoDate | null;
  /** Days and whole euros until now, or until the decision. */
  readonly days: number;
  readonly amountEur: number;
  readonly maximumEur: number;
  /** Whether a decision has stopped it. */
  readonly stopped: boolean;
}

/**
 * The penalty for a late decision, visible from the first day (Awb 4:17). The strict reading for the authority: the day of the
 * decision does not count, the two weeks are not extended.
 */
export function penaltyClock(facts: {
  readonly decisionDue: IsoDate;
  readonly noticeReceived: IsoDate;
  readonly decidedOn: IsoDate | null;
  readonly today: IsoDate;
}): PenaltyClock {
  const until = facts.decidedOn ?? facts.today;
  const found = penalty(new StatutoryCalendar(), {
    decisionDue: epochDay(facts.decisionDue),
    noticeReceived: epochDay(facts.noticeReceived),
    decidedOn: epochDay(until),
    // A day that has begun without a decision is owed; the day of the decision is not.
    countDecisionDay: facts.decidedOn === null,
    twoWeeksExtended: false,
  });
  return {
    firstDay: found.firstDay === null ? null : isoOf(found.firstDay),
    days: found.days,
    amountEur: found.amountEur,
    maximumEur: found.maximumEur,
    stopped: facts.decidedOn !== null,
  };
}
