import { activityInfo } from '@temporalio/activity';
import type { Sender } from '../../store/outbox-claims.ts';

/** Who sends: this try of this activity. A later try of it takes over what this one left. */
export function claimant(): Sender {
  const { workflowExecution, activityId, attempt } = activityInfo();
  const { workflowId, runId } = workflowExecution ?? { workflowId: '', runId: '' };
  return { task: [workflowId, runId, activityId].join('/'), attempt };
}
