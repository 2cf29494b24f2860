import type { EpochMs } from '../law/iso-date.ts';
import { wholeOf } from '../plan/part.ts';
import { means } from '../plan/trait.ts';
import { isOver } from './milestone.ts';
import { tenderOf, type CaseState } from './state.ts';
import { inItsPhase } from './transitions.ts';

/**
 * Whether an application that is put on record after the end of its case takes effect from when it came: somebody applied where others
 * could as well, before the case ended by itself. Then it gets its term (Awb 4:13, 4:14), and the case goes on with that. What staff
 * ended stays ended, and what came afterwards is filed alone.
 * @param id of the application, also of somebody who was not known before.
 */
export function opensAgain(state: CaseState, id: string, happenedAt: EpochMs): boolean {
  const whole = state.milestones.find((one) => one.id === wholeOf(id));
  const itself = state.milestones.find((one) => one.id === id);
  return (
    state.outcome === 'completed' &&
    tenderOf(state)?.ways.length === 0 &&
    whole !== undefined &&
    means(whole, 'takes-applicants') &&
    itself?.state !== 'done' &&
    happenedAt < endOf(state)
  );
}

/** When a case that ended by itself did: with the last thing that it waited for. */
const endOf = ({ milestones }: CaseState): EpochMs =>
  milestones
    .filter((one) => isOver(one) && one.state !== 'void')
    .reduce((last, { happenedAt, endsAt }) => Math.max(last, happenedAt ?? endsAt), 0);

/** The case goes on, in the phase of what came after all. */
export function openedAgain(state: CaseState, id: string): void {
  state.outcome = null;
  const whole = state.milestones.find((one) => one.id === wholeOf(id));
  if (whole !== undefined) inItsPhase(state, whole);
}
