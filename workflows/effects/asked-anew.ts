import type { PlannedCase } from '../../contracts/plan-request.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import { reopened, takenBack } from '../../domain/case/transitions.ts';
import { type Changes } from '../../domain/case/rescheduled.ts';
import { adopt } from '../core/replan.ts';
import type { Run } from '../core/run.ts';

/**
 * What was sent must be sent anew, and the window to come up against it is open again and waits for that. An objection against the first
 * decision keeps the term of that one, also where the new one is drawn into it (Awb 6:19).
 * @param plan the plan that follows from it.
 */
export function askedAnew(
  run: Run,
  again: readonly CaseMilestone[],
  window: CaseMilestone | null,
  plan: PlannedCase | null,
): Changes {
  for (const { id } of again) takenBack(run.state, id);
  if (window !== null) reopened(run.state, window.id);
  return adopt(run, plan);
}
