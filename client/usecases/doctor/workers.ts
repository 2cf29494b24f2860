import proto from '@temporalio/proto';
import { TASK_QUEUE } from '../../../contracts/names.ts';
import { ok, onTemporal, wrong } from './check.ts';

/** A worker asks for work at least once a minute; one that has not for longer than this is gone. */
const GONE_MS = 120_000;
const MILLIS = 1_000;
/** Kinds of queue in the server's API: of workflows and of activities. */
const { TASK_QUEUE_TYPE_WORKFLOW, TASK_QUEUE_TYPE_ACTIVITY } = proto.temporal.api.enums.v1.TaskQueueType;
const QUEUES = [TASK_QUEUE_TYPE_WORKFLOW, TASK_QUEUE_TYPE_ACTIVITY];

/** Workers ask for work, and all are of one build. */
export const workers = onTemporal('workers', async ({ connection, namespace }, { now }) => {
  const pollers = (
    await Promise.all(
      QUEUES.map((taskQueueType) =>
        connection.workflowService.describeTaskQueue({ namespace, taskQueue: { name: TASK_QUEUE }, taskQueueType }),
      ),
    )
  ).map((queue) =>
    (queue.pollers ?? []).filter((one) => now() - Number(one.lastAccessTime?.seconds ?? 0) * MILLIS < GONE_MS),
  );
  // Work of one kind that nobody does stops every case.
  if (pollers.some((some) => some.length === 0)) return wrong('none', { queue: TASK_QUEUE });
  const all = pollers.flat();
  const builds = [...new Set(all.map((one) => one.workerVersionCapabilities?.buildId ?? ''))].filter((id) => id !== '');
  const count = new Set(all.map((one) => one.identity)).size;
  return builds.length > 1 ? wrong('builds', { list: builds.join(', ') }) : ok({ count, build: builds[0] ?? '' });
});
