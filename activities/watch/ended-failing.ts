import { WorkflowNotFoundError } from '@temporalio/client';
import { endTrouble, troublesOf } from '../../store/troubles.ts';
import type { Deps } from '../deps.ts';

/** What failed in a run that is over fails no more. */
export async function endFailing({ db, temporal }: Deps): Promise<void> {
  for (const trouble of await troublesOf(db)) {
    if (trouble.kind !== 'failing') continue;
    const [workflowId = '', runId = ''] = trouble.subject.split(' ');
    try {
      const { status } = await temporal.workflow.getHandle(workflowId, runId).describe();
      if (status.name === 'RUNNING') continue;
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
    await endTrouble(db, trouble);
  }
}
