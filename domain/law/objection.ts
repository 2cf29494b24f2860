import type { StatutoryCalendar } from './calendar.ts';
import { cameInWindow, type Lodged } from './came-in-window.ts';
import type { EpochDay } from './day.ts';
import type { Ground } from './ground.ts';
import { contestedLast, walk, type Suspension } from './suspension.ts';
import { termAfter } from './terms.ts';
import { extendedTerm, type Term } from './term-end.ts';

const WEEK = 7;

/** Six weeks from the day after announcement (Awb 6:7, 6:8 lid 1). @throws OutOfRange */
export const objectionWindow = (calendar: StatutoryCalendar, announced: EpochDay): Term =>
  termAfter(calendar, announced, 6, 'weeks', 'statute', ['Awb 6:7', 'Awb 6:8 lid 1']);

export interface Timeliness {
  readonly window: Term;
  readonly latestPostReceipt: EpochDay | null;
  readonly outcome: 'timely' | 'late' | 'premature';
  readonly grounds: readonly Ground[];
}

/** Whether an objection came in its window, with the days by which that is judged (Awb 6:9). @throws OutOfRange */
export function objectionTimeliness(calendar: StatutoryCalendar, announced: EpochDay, lodged: Lodged): Timeliness {
  const window = objectionWindow(calendar, announced);
  const post =
    lodged.channel === 'post' ? termAfter(calendar, window.last, 1, 'weeks', 'statute', ['Awb 6:9 lid 2']) : null;
  const outcome = cameInWindow({ announced, last: window.last, lastByPost: post?.last ?? window.last }, lodged);
  const aside: Ground[] = outcome === 'late' ? ['Awb 6:11'] : outcome === 'premature' ? ['Awb 6:10'] : [];
  return {
    window,
    latestPostReceipt: post?.last ?? null,
    outcome,
    grounds: [...window.grounds, ...(post?.grounds ?? ['Awb 6:9 lid 1']), ...aside],
  };
}

export interface ObjectionDecisionFacts {
  readonly objectionLastDay: EpochDay;
  /** A committee of Awb 7:13 advises. */
  readonly committee: boolean;
  /** From which end the adjournment counts, or null without one. */
  readonly adjournedFrom: 'raw' | 'extended' | null;
  readonly suspensions: readonly Suspension[];
}

/**
 * The authority decides on an objection within six weeks, twelve with a committee, after the objection window; it can adjourn
 * by six (Awb 7:10). @throws OutOfRange
 */
export function objectionDecision(calendar: StatutoryCalendar, facts: ObjectionDecisionFacts): Term {
  const event = facts.objectionLastDay;
  const weeks = facts.committee ? 12 : 6;
  const firstRaw = event + weeks * WEEK;
  const end = adjournedEnd();
  const contested = contestedLast(facts.suspensions, (stretches) => counted(stretches).last);
  return { ...counted(facts.suspensions), ...(contested === null ? {} : { contestedLast: contested }) };

  function counted(suspensions: readonly Suspension[]): Term {
    const { raw, suspendedDays } = walk(event, end - event, suspensions);
    const grounds = [
      'Awb 7:10 lid 1',
      ...(facts.committee ? ['Awb 7:13'] : []),
      ...(facts.adjournedFrom === null ? [] : ['Awb 7:10 lid 3']),
      ...(suspendedDays > 0 ? ['Awb 7:10 lid 2'] : []),
    ];
    return { ...extendedTerm(calendar, event, raw, grounds, weeks, 'weeks'), suspendedDays };
  }

  function adjournedEnd(): EpochDay {
    switch (facts.adjournedFrom) {
      case null:
        return firstRaw;
      case 'raw':
        return firstRaw + 6 * WEEK;
      case 'extended':
        return calendar.nextOrdinary(firstRaw) + 6 * WEEK;
    }
  }
}
