import { caseHold, type Hold } from './hold.ts';
import { wayIn, waysIn, waysTaken } from './lot-way.ts';
import { waitingFor } from './outlook.ts';
import { shownIn, type ShownMilestone } from './shown-milestone.ts';
import { type CaseState, tenderOf } from './state.ts';

/** Where lots are that go together, or one that goes alone. */
export interface LotView {
  readonly lots: readonly string[];
  readonly phase: string;
  readonly waitingFor: ShownMilestone | null;
  readonly suspended: Hold | null;
  readonly outcome: CaseState['outcome'];
}

/** The lots of a case once one goes its own way; none before that. */
export function lotsOf(state: CaseState): readonly LotView[] {
  const ways = waysTaken(state);
  if (waysIn(state).length === 1) return [];
  return ways.map((lot) => {
    const way = wayIn(state, lot);
    const waiting = waitingFor(way);
    return {
      lots: tenderOf(way)?.lots ?? [],
      phase: way.phase,
      // Held with the whole case, not with its lot alone.
      waitingFor: waiting === null ? null : shownIn(state, waiting),
      suspended: caseHold(way),
      outcome: way.outcome,
    };
  });
}
