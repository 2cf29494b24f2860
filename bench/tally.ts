import type { Client } from '@temporalio/client';
import { idOf } from './contest.ts';

/** What the histories of cases hold, all runs of a case together, on average. */
export interface Tally {
  readonly events: number;
  readonly bytes: number;
  readonly runs: number;
  readonly timers: number;
  readonly upserts: number;
  readonly markers: number;
  /** Tasks that a worker was given and did not finish in time: it was sent to a cache that no longer had the case. */
  readonly timedOutTasks: number;
}

/** Events that are counted, by where they keep what they say. */
const COUNTED = {
  timers: 'timerStartedEventAttributes',
  upserts: 'upsertWorkflowSearchAttributesEventAttributes',
  markers: 'markerRecordedEventAttributes',
  timedOutTasks: 'workflowTaskTimedOutEventAttributes',
} as const;

/** @param references cases of which the histories are read, from the last run back to the first. */
export async function tally(client: Client, references: readonly string[]): Promise<Tally> {
  const sum = { events: 0, bytes: 0, runs: 0, timers: 0, upserts: 0, markers: 0, timedOutTasks: 0 };
  for (const reference of references) {
    const workflowId = idOf(reference);
    for (let runId: string | null | undefined; runId !== null && runId !== '';) {
      const handle = client.workflow.getHandle(workflowId, runId);
      const { historySize } = await handle.describe();
      const { events } = await handle.fetchHistory();
      const list = events ?? [];
      sum.runs += 1;
      sum.events += list.length;
      sum.bytes += historySize ?? 0;
      for (const name of ['timers', 'upserts', 'markers', 'timedOutTasks'] as const)
        sum[name] += list.filter((one) => (one[COUNTED[name]] ?? null) !== null).length;
      runId = list[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId ?? null;
    }
  }
  return Object.fromEntries(
    Object.entries(sum).map(([name, value]) => [name, Math.round((value / references.length) * 100) / 100]),
  ) as unknown as Tally;
}
