import { createServer, type AddressInfo, type Server } from 'node:net';
import type { Server as HttpServer } from 'node:http';
import type { Connection } from '@temporalio/client';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Database } from '../store/database.ts';
import { ping } from '../store/ping.ts';
import { tally } from '../store/tally.ts';
import { databaseOffset, lastWatch } from '../store/watches.ts';
import { databaseFaultText, temporalFaultText } from '../texts/labels/faults.ts';
import type { WorkerConfig } from './config.ts';
import { tellOver } from './http.ts';
import { measuresOf } from './measures.ts';
import { prometheusText, type Measure } from './prometheus.ts';

/** Whoever asks whether the worker can work waits no longer than this. */
const SIGN_OF_LIFE_MS = 2_000;

/** A port of this machine on which the SDK tells its own measures; ours are put beside them. */
export async function ownPort(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((done) => server.close(() => done()));
  return port;
}

/** Begins to tell how the worker is. */
export function startTelling(
  port: number,
  given: {
    readonly config: WorkerConfig;
    readonly db: Kysely<Database>;
    readonly connection: Connection;
    readonly works: () => boolean;
    /** Where the SDK tells its own measures. */
    readonly sdkPort: number;
    readonly log: Logger;
  },
): Promise<HttpServer> {
  const { config, db, connection, works, sdkPort, log } = given;
  const missing = async (): Promise<readonly string[]> => {
    const namespace = config.TEMPORAL_NAMESPACE;
    const [temporal, database] = await Promise.all([
      answers(
        connection.withDeadline(Date.now() + SIGN_OF_LIFE_MS, () =>
          connection.workflowService.describeNamespace({ namespace }),
        ),
      ),
      answers(ping(db)),
    ]);
    return [
      ...(temporal ? [] : [temporalFaultText('away', 'nothing', { detail: config.TEMPORAL_ADDRESS })]),
      ...(database ? [] : [databaseFaultText('away', 'nothing')]),
    ];
  };
  const metrics = async (): Promise<string> => {
    // Without a database, or before it has tables, the measures of the SDK are still there.
    const [sdk, up, ours] = await Promise.all([
      sdkMetrics(sdkPort),
      answers(ping(db)),
      ourMeasures(db).catch((error: unknown) => {
        log.warn({ error: String(error) }, 'measures');
        return [];
      }),
    ]);
    return `${prometheusText([databaseUp(up), ...ours])}${sdk}`;
  };
  return tellOver({ host: config.HTTP_HOST, port }, { works, missing, metrics }, log);
}

const databaseUp = (up: boolean): Measure => ({
  name: 'tenderklok_database_up',
  help: 'Whether PostgreSQL answered.',
  type: 'gauge',
  values: [{ value: up ? 1 : 0 }],
});

async function ourMeasures(db: Kysely<Database>): Promise<readonly Measure[]> {
  const [counted, watch, offset] = await Promise.all([tally(db), lastWatch(db), databaseOffset(db, Date.now)]);
  return measuresOf(counted, watch, offset);
}

async function sdkMetrics(port: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`, { signal: AbortSignal.timeout(SIGN_OF_LIFE_MS) });
  return response.text();
}

/** Whether it answers in time. */
async function answers(question: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), SIGN_OF_LIFE_MS);
  });
  const yes = question.then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([yes, late]);
  } finally {
    clearTimeout(timer);
  }
}
