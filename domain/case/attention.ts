import type { IsoDate } from '../law/iso-date.ts';
import { brokenAhead } from './broken-rules.ts';
import { dutiesLeft } from './duties.ts';
import { caseHold, termHold } from './hold.ts';
import type { CaseMilestone } from './milestone.ts';
import { isLeft, waitingFor } from './outlook.ts';
import { wakesIn } from './wakes.ts';
import { tenderOf, type CaseState } from './state.ts';
import { isUnreported } from './unreported.ts';

/** What of a case asks for attention, as a list tells it: in the order in which people look at it. */
const ATTENTION = [
  'overdue',
  'not-reported',
  'suspended',
  'lot-held',
  'term-held',
  'tie',
  'move',
  'duty',
  'broken',
] as const;
export type Attention = (typeof ATTENTION)[number];

/** Whose turn it is: our staff must do something, others can, or it comes by itself. */
export type Turn = CaseMilestone['owner'];

/** A date as a list tells it: the day itself, never the midnight after it. */
export interface ListedDate {
  readonly milestone: string;
  readonly lastDay: IsoDate;
  /** In short Dutch words. @example 'uiterlijk ma 14 mei 2018' */
  readonly when: string;
}

/** How a case stands, for whoever looks at many. */
export interface Standing {
  readonly attention: readonly Attention[];
  /** Null in a case that has ended. */
  readonly turn: Turn | null;
  /** What should have been done first; null when nothing is too late. */
  readonly late: CaseMilestone | null;
  /** The next date that counts by itself; null when all waits for people. */
  readonly next: CaseMilestone | null;
}

const NOTHING: Standing = { attention: [], turn: null, late: null, next: null };

export function standingOf(state: CaseState): Standing {
  if (state.outcome !== null) return NOTHING;
  const late = first(state.milestones.filter((one) => isLate(state, one)));
  const attention = ATTENTION.filter((one) => asks(state, one, late !== null));
  const waits = waitingFor(state);
  return {
    attention,
    // What a plan does not meet may be taken for granted: by itself it makes it nobody's turn.
    turn: attention.some((one) => one !== 'broken') ? 'ours' : (waits?.owner ?? 'effect'),
    late,
    next: first(running(state)),
  };
}

/** The date that a list shows of a case: the one that was missed, else the next that counts. */
export function listedDate({ late, next }: Standing): ListedDate | null {
  const shown = late ?? next;
  return shown === null ? null : { milestone: shown.id, lastDay: shown.lastDay, when: shown.when };
}

const first = (milestones: readonly CaseMilestone[]): CaseMilestone | null =>
  milestones.reduce<CaseMilestone | null>(
    (sooner, one) => (sooner === null || one.endsAt < sooner.endsAt ? one : sooner),
    null,
  );

const isLate = (state: CaseState, one: CaseMilestone): boolean =>
  one.state === 'overdue' && !isUnreported(state, one) && !isLeft(state, one);

/** What is still open and counts now by its own date: it does not stand still, nor wait for what its term counts from. */
const running = (state: CaseState): readonly CaseMilestone[] =>
  wakesIn(state).flatMap(({ milestone }) =>
    milestone.state === 'open' && termHold(state, milestone.id) === null ? [milestone] : [],
  );

function asks(state: CaseState, what: Attention, isLateNow: boolean): boolean {
  switch (what) {
    case 'overdue':
      return isLateNow;
    case 'not-reported':
      return state.milestones.some((one) => isUnreported(state, one));
    case 'suspended':
      return caseHold(state) !== null;
    case 'lot-held':
      return state.holds.some((one) => one.what.of === 'lot');
    case 'term-held':
      return state.holds.some((one) => one.what.of === 'term');
    case 'tie':
      return (tenderOf(state)?.awards ?? []).some(({ outcome }) => 'tie' in outcome);
    case 'move':
      return dutiesLeft(state).some((one) => one.asks === 'move');
    case 'duty':
      return state.duties.some((one) => one.asks === undefined);
    case 'broken':
      return brokenAhead(state).length > 0;
  }
}
