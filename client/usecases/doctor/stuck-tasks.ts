import { ok, onTemporal, wrong } from './check.ts';

const SHOWN = 10;

/** Workflows whose tasks fail time after time: Temporal marks them. */
export const stuckTasks = onTemporal('stuck-tasks', async ({ client }) => {
  const stuck: string[] = [];
  const query = `ExecutionStatus = 'Running' and TemporalReportedProblems is not null`;
  for await (const { workflowId } of client.workflow.list({ query })) stuck.push(workflowId);
  return stuck.length === 0 ? ok() : wrong('stuck', { count: stuck.length, list: stuck.slice(0, SHOWN).join(', ') });
});
