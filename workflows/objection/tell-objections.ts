import { getExternalWorkflowHandle } from '@temporalio/workflow';
import { WINDOW_MOVED_SIGNAL, type WindowMoved } from '../../contracts/acts.ts';
import { objectionName, workflowIdOf } from '../../contracts/names.ts';
import { tenderOf } from '../../domain/case/state.ts';
import type { Changes } from '../../domain/case/transitions.ts';
import { withTrait } from '../../domain/plan/trait.ts';
import type { Run } from '../core/run.ts';

/** Open objections that came before the decision hear that the window to object has moved with it: their terms count from there. One against a decision that was sent keeps its own (Awb 7:10). */
export function tellObjections({ state, journal }: Run, { dates }: Changes): void {
  const window = withTrait(state.milestones, 'takes-objections');
  if (window === null || !dates.some((one) => one.milestone === window.id)) return;
  const moved = (): WindowMoved => ({ lastDay: window.lastDay, at: state.cause });
  for (const { no, consequence, timeliness } of tenderOf(state)?.objections ?? []) {
    if (consequence !== null || timeliness !== 'premature') continue;
    const objection = getExternalWorkflowHandle(workflowIdOf('objection', objectionName(state.case.reference, no)));
    journal.send(() => objection.signal(WINDOW_MOVED_SIGNAL, moved()));
  }
}
