import {
  ScheduleAlreadyRunning,
  ScheduleOverlapPolicy,
  type Client,
  type Connection,
  type ScheduleOptions,
} from '@temporalio/client';
import { MAIL_SCHEDULE, REMINDER_SCHEDULE, TASK_QUEUE, WATCH_SCHEDULE, WORKFLOW } from '../../contracts/names.ts';
import { SEARCH_ATTRIBUTES } from '../../contracts/search-attributes.ts';

/** How long ended runs stay visible in Temporal; the case file keeps what must be kept. */
export const RETENTION_DAYS = 90;
const SECONDS_PER_DAY = 86_400;
/** gRPC code ALREADY_EXISTS. */
const ALREADY_EXISTS = 6;
/** Indexed value types of the server's API. */
const INDEXED_TYPE = { TEXT: 1, KEYWORD: 2, BOOL: 5, DATETIME: 6, KEYWORD_LIST: 7 } as const;
/** A round missed by an outage is still started when the server is back within this time. */
const CATCH_UP = '7 days';

/** Registers namespace, retention and search attributes. Can be run again: what is there stays. */
export async function registerNamespace(connection: Connection, namespace: string): Promise<void> {
  await unlessThere(
    connection.workflowService.registerNamespace({
      namespace,
      description: 'Tenderklok: aanbestedingen en subsidies',
      workflowExecutionRetentionPeriod: { seconds: (RETENTION_DAYS * SECONDS_PER_DAY) as never },
    }),
  );
}

/** Makes the namespace keep ended runs for at least as long as is meant; longer stays. */
export async function keepRetention({ workflowService }: Connection, namespace: string): Promise<void> {
  const { config } = await workflowService.describeNamespace({ namespace });
  const seconds = RETENTION_DAYS * SECONDS_PER_DAY;
  if (Number(config?.workflowExecutionRetentionTtl?.seconds ?? 0) >= seconds) return;
  await workflowService.updateNamespace({
    namespace,
    config: { workflowExecutionRetentionTtl: { seconds: seconds as never } },
  });
}

/** Registers the search attributes that the list in Temporal UI shows. Can be run again. */
export async function registerSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = Object.values(SEARCH_ATTRIBUTES).filter(({ name }) => !(name in customAttributes));
  if (missing.length === 0) return;
  await unlessThere(
    connection.operatorService.addSearchAttributes({
      namespace,
      searchAttributes: Object.fromEntries(missing.map(({ name, type }) => [name, INDEXED_TYPE[type]])),
    }),
  );
}

/** The reminder round on weekdays at nine in Amsterdam, caught up after an outage, the round of waiting mail and the watch. Can be run again. */
export async function registerSchedules(client: Client): Promise<void> {
  await createOnce(client, {
    scheduleId: REMINDER_SCHEDULE,
    spec: {
      calendars: [{ hour: 9, minute: 0, dayOfWeek: { start: 'MONDAY', end: 'FRIDAY' } }],
      timezone: 'Europe/Amsterdam',
    },
    policies: { overlap: ScheduleOverlapPolicy.BUFFER_ONE, catchupWindow: CATCH_UP },
    state: {
      note: 'Op werkdagen om negen uur: ieder krijgt één mail met wat er voor haar aankomt. Na een storing alsnog.',
    },
    action: {
      type: 'startWorkflow',
      workflowType: WORKFLOW.reminderRound,
      workflowId: REMINDER_SCHEDULE,
      taskQueue: TASK_QUEUE,
      args: [],
      staticSummary: 'Herinneringen van vandaag',
    },
  });
  await createOnce(client, {
    scheduleId: MAIL_SCHEDULE,
    spec: { intervals: [{ every: '5 minutes' }] },
    policies: { overlap: ScheduleOverlapPolicy.SKIP },
    state: { note: 'Elke vijf minuten: biedt mail die bleef liggen opnieuw aan.' },
    action: {
      type: 'startWorkflow',
      workflowType: WORKFLOW.mailRound,
      workflowId: MAIL_SCHEDULE,
      taskQueue: TASK_QUEUE,
      args: [],
      staticSummary: 'Wachtende mail opnieuw aanbieden',
    },
  });
  await createOnce(client, {
    scheduleId: WATCH_SCHEDULE,
    spec: { intervals: [{ every: '2 minutes' }] },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 minute' },
    state: { note: 'Elke twee minuten: zoekt zaken, mail en rondes die vastzitten, en waarschuwt.' },
    action: {
      type: 'startWorkflow',
      workflowType: WORKFLOW.watchRound,
      workflowId: WATCH_SCHEDULE,
      taskQueue: TASK_QUEUE,
      args: [],
      staticSummary: 'Nagaan of er iets vastzit',
    },
  });
}

async function createOnce(client: Client, options: ScheduleOptions): Promise<void> {
  try {
    await client.schedule.create(options);
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle(options.scheduleId).update((previous) => ({
      ...previous,
      spec: options.spec,
      policies: { ...previous.policies, ...options.policies },
      state: { ...previous.state, ...options.state },
      action: options.action,
    }));
  }
}

async function unlessThere(registration: Promise<unknown>): Promise<void> {
  try {
    await registration;
  } catch (error) {
    if ((error as { code?: unknown }).code !== ALREADY_EXISTS) throw error;
  }
}
