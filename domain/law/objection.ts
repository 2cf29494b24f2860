import type { StatutoryCalendar } from './calendar.ts';
import type { EpochDay } from './day.ts';
import type { Ground } from './ground.ts';
import { contestedLast, walk, type Suspension } from './suspension.ts';
import { termAfter } from './terms.ts';
import { extendedTerm, type Term } from './term-end.ts';

const WEEK = 7;

/** Six weeks from the day after announcement (Awb 6:7, 6:8 lid 1). @throws OutOfRange */
export const objectionWindow = (calendar: StatutoryCalendar, announced: EpochDay): Term =>
  termAfter(calendar, announced, 6, 'weeks', 'statute', ['Awb 6:7', 'Awb 6:8 lid 1']);

export type Lodged =
  | { readonly channel: 'electronic' | 'hand'; readonly received: EpochDay }
  | { readonly channel: 'post'; readonly posted: EpochDay; readonly received: EpochDay };

export interface Timeliness {
  readonly window: Term;
  readonly latestPostReceipt: EpochDay | null;
  readonly outcome: 'timely' | 'late' | 'premature';
  readonly grounds: readonly Ground[];
}

/**
 * An objection is in time when it is received before the end of the window, or posted before it and received within a week
 * after it (Awb 6:9). Late and premature ones are for a person to judge (Awb 6:10, 6:11). @throws OutOfRange
 */
export function objectionTimeliness(calendar: StatutoryCalendar, announced: EpochDay, lodged: Lodged): Timeliness {
  const window = objectionWindow(calendar, announced);
  const post =
    lodged.channel === 'post' ? termAfter(calendar, window.last, 1, 'weeks', 'statute', ['Awb 6:9 lid 2']) : null;
  const outcome = judge();
  const aside: Ground[] = outcome === 'late' ? ['Awb 6:11'] : outcome === 'premature' ? ['Awb 6:10'] : [];
  return {
    window,
    latestPostReceipt: post?.last ?? null,
    outcome,
    grounds: [...window.grounds, ...(post?.grounds ?? ['Awb 6:9 lid 1']), ...aside],
  };

  function judge(): Timeliness['outcome'] {
    const handedOver = lodged.channel === 'post' ? lodged.posted : lodged.received;
    // What was received came, whatever a postmark says.
    if (Math.min(handedOver, lodged.received) <= announced) return 'premature';
    if (lodged.received <= window.last) return 'timely';
    return post !== null && handedOver <= window.last && lodged.received <= post.last ? 'timely' : 'late';
  }
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
