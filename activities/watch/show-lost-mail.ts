import { WorkflowNotFoundError } from '@temporalio/client';
import { MAIL_SIGNAL, type MailTold } from '../../contracts/acts.ts';
import { RUNNING } from '../../contracts/case-runs.ts';
import { SEARCH_ATTRIBUTES } from '../../contracts/search-attributes.ts';
import { workflowIdsOf } from '../../store/case-ids.ts';
import { stuckMail, type MailState } from '../../store/stuck-mail.ts';
import { MAIL_LOST } from '../../texts/labels/attention.ts';
import type { Deps } from '../deps.ts';
import { runsOfCases } from './running.ts';

/** Mail that nobody doubts of: it goes once the relay is there, for all cases alike. */
const WAITS: ReadonlySet<MailState> = new Set(['pending', 'claimed']);
/** Cases that are told in one round: of a great many the rest hears it in the next. */
const AT_ONCE = 200;

/**
 * Tells each case whether mail about it was refused or is in doubt, so that the list in Temporal UI shows it. What a case shows by now is
 * asked of that list, and only one that shows otherwise is told.
 */
export async function showLostMail(deps: Deps): Promise<void> {
  const lost = (await stuckMail(deps.db)).filter(({ state }) => !WAITS.has(state));
  const wanted = new Set(await workflowIdsOf(deps.db, [...new Set(lost.flatMap(({ about }) => about))]));
  const saying = await runsOfCases(deps, `${RUNNING} and ${SEARCH_ATTRIBUTES.attention.name} = '${MAIL_LOST}'`);
  const shown = new Set(saying.map((run) => run.workflowId));
  const wrong = [...wanted].filter((id) => !shown.has(id)).concat([...shown].filter((id) => !wanted.has(id)));
  if (wrong.length === 0) return;
  // One that cannot go on shows nothing, and would only grow by being told.
  const stuck = await runsOfCases(deps, `${RUNNING} and TemporalReportedProblems is not null`);
  const able = wrong.filter((id) => stuck.every(({ workflowId }) => workflowId !== id));
  for (const id of able.slice(0, AT_ONCE)) await tell(deps, id, { lost: wanted.has(id) });
}

async function tell({ temporal }: Deps, workflowId: string, told: MailTold): Promise<void> {
  try {
    await temporal.workflow.getHandle(workflowId).signal(MAIL_SIGNAL, told);
  } catch (error) {
    // It ended meanwhile, or no workflow runs for it: that is another look's to find.
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
