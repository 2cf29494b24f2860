import { endTrouble, troublesOf } from '../../store/troubles.ts';
import type { Deps } from '../deps.ts';
import { statusOf } from './running.ts';

/** What failed in a run that is over fails no more. */
export async function endFailing(deps: Deps): Promise<void> {
  for (const trouble of await troublesOf(deps.db)) {
    if (trouble.kind !== 'failing') continue;
    const [workflowId = '', runId = ''] = trouble.subject.split(' ');
    if ((await statusOf(deps, workflowId, runId)) !== 'RUNNING') await endTrouble(deps.db, trouble);
  }
}
