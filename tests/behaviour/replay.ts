import type { HistoryAndWorkflowId } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { programPath } from '../../client/stack/programs.ts';
import { CARRIED } from '../../contracts/handed.ts';
import { workflowOptions } from '../../worker/workflow-options.ts';
import type { Stage } from './stage.ts';

/** A run of which the history was replayed. */
export interface Replayed {
  readonly workflowId: string;
  readonly type: string;
  readonly runId: string;
  /** The run that it goes on from, when it is not the first of its workflow. */
  readonly from: string | null;
  /** The run that goes on from it. */
  readonly to: string | null;
  /** Why it does not replay. */
  readonly fault: string | null;
}

/** Replays the history of everything that ran on a stage. */
export const replayAll = async (stage: Stage): Promise<Replayed[]> => replay(await historiesOf(stage));

/** The history of everything that ran on a stage. */
export async function historiesOf(stage: Stage): Promise<HistoryAndWorkflowId[]> {
  const histories: HistoryAndWorkflowId[] = [];
  for await (const one of stage.client.workflow.list().intoHistories()) histories.push(one);
  return histories;
}

/** How many bytes each run of these was handed: by the run before it, or where it goes on from the case file. A first run has none. */
export const handedBytes = (histories: readonly HistoryAndWorkflowId[]): number[] =>
  histories.flatMap(({ history }) => {
    const [first] = (history as temporal.api.history.v1.IHistory).events ?? [];
    const { header, input } = first?.workflowExecutionStartedEventAttributes ?? {};
    return (header?.fields?.[CARRIED] ?? input?.payloads?.[1])?.data?.length ?? [];
  });

/** How many events each run of these has. */
export const eventsOf = (histories: readonly HistoryAndWorkflowId[]): number[] =>
  histories.map(({ history }) => (history as temporal.api.history.v1.IHistory).events?.length ?? 0);

/** A process has one runtime, while modules are loaded anew for each file of tests. */
const world = globalThis as { quiet?: Runtime };

/** Replays histories against the workflows as they were built, on the settings of a worker. */
export async function replay(histories: readonly HistoryAndWorkflowId[]): Promise<Replayed[]> {
  world.quiet ??= Runtime.install({ logger: new DefaultLogger('ERROR') });
  const options = workflowOptions({ codePath: programPath('workflow-bundle.cjs') });
  const faults = new Map<string, string>();
  const seen = new Set<string>();
  for await (const { runId, error } of Worker.runReplayHistories(options, histories)) {
    seen.add(runId);
    if (error !== undefined) faults.set(runId, error.message);
  }
  return histories.map((one) => {
    const run = runOf(one);
    return { ...run, fault: seen.has(run.runId) ? (faults.get(run.runId) ?? null) : 'not replayed' };
  });
}

function runOf({ workflowId, history }: HistoryAndWorkflowId): Omit<Replayed, 'fault'> {
  const { events } = history as temporal.api.history.v1.IHistory;
  const began = events?.[0]?.workflowExecutionStartedEventAttributes;
  const ended = events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes;
  return {
    workflowId,
    type: began?.workflowType?.name ?? '',
    runId: began?.originalExecutionRunId ?? '',
    from: began?.continuedExecutionRunId || null,
    to: ended?.newExecutionRunId ?? null,
  };
}

/** Runs that others go on from or to, and that were not replayed themselves. */
export function missing(runs: readonly Replayed[]): string[] {
  const there = new Set(runs.map((run) => run.runId));
  return runs.flatMap((run) => [run.from, run.to]).filter((id): id is string => id !== null && !there.has(id));
}
