import type { PhaseWait } from '../plan/phase.ts';
import { means } from '../plan/trait.ts';
import { caseHold } from './hold.ts';
import { isOver } from './milestone.ts';
import { phaseOf } from './outlook.ts';
import { type CaseState, nothingAwarded } from './state.ts';

/** Whether the milestones of the phase itself are over. */
export const ownOver = (state: CaseState): boolean =>
  state.milestones.every((one) => one.phase !== state.phase || means(one, 'holds-nothing') || isOver(one));

/** Whether everything that the phase waits for has come. A case that stands still waits, and the last phase for every application. */
export const phaseOver = (state: CaseState): boolean =>
  caseHold(state) === null &&
  phaseOf(state).waits.every((wait) => hasCome(state, wait)) &&
  (phaseOf(state).next !== null || state.milestones.every((one) => !means(one, 'on-application') || isOver(one)));

function hasCome(state: CaseState, wait: PhaseWait): boolean {
  switch (wait) {
    case 'own-over':
      return ownOver(state);
    case 'own-due':
      return state.milestones.every(
        (one) => one.phase !== state.phase || means(one, 'holds-nothing') || one.state !== 'open',
      );
    case 'windows-over':
      return windowsOver(state);
    case 'all-over':
      return state.milestones.every(isOver);
  }
}

/** Whether the case ends because nothing was awarded, from this phase on: once nobody can come up against that any more. */
export function endsWithoutAward(state: CaseState): boolean {
  const order = state.phases.map(({ id }) => id);
  const ending = state.phases.findIndex((one) => one.ends === 'without-award');
  const isThere = ending >= 0 && order.indexOf(state.phase) >= ending;
  return isThere && nothingAwarded(state) && windowsOver(state);
}

const windowsOver = (state: CaseState): boolean =>
  state.milestones.every((one) => !means(one, 'remedy-window') || isOver(one));
