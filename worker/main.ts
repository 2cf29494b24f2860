import { hostname } from 'node:os';
import { Client } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { Logger } from 'pino';
import { connectRelay } from '../activities/mail/transport.ts';
import { createActivities } from '../activities/index.ts';
import { roundsNamespace } from '../contracts/names.ts';
import { connect } from '../store/connect.ts';
import { ConfigError, readConfig, type WorkerConfig } from './config.ts';
import { DependencyAway, reachAll, relayAway } from './dependencies.ts';
import { createLog } from './log.ts';
import { installRuntime } from './runtime.ts';
import { ownPort, startTelling } from './tell.ts';
import { VERSION } from './version.ts';
import { workflowOptions } from './workflow-options.ts';
import { accessOf, alarmsOf, copiesOf, mailingOf, type Means, removerIn } from './from-config.ts';

const WRONG_USAGE = 2;
/** What a process says when a dependency is away. */
const DEPENDENCY_AWAY = 7;
const GRACE = '30s';

try {
  const config = readConfig(process.env);
  await main(config, createLog(config.LOG_LEVEL));
} catch (error) {
  if (!(error instanceof ConfigError) && !(error instanceof DependencyAway)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof ConfigError ? WRONG_USAGE : DEPENDENCY_AWAY;
}

async function main(config: WorkerConfig, log: Logger): Promise<void> {
  const db = connect({ url: config.DATABASE_URL, onError: (error) => log.warn({ error: error.message }, 'database') });
  const mail = connectRelay({
    host: config.SMTP_HOST,
    port: config.SMTP_PORT,
    secure: config.SMTP_SECURE === 'ja',
    ...(config.SMTP_USER === undefined ? {} : { user: config.SMTP_USER, pass: config.SMTP_PASSWORD ?? '' }),
  });
  mail.on('error', (error: Error) => log.warn({ error: error.message }, 'relay'));
  try {
    await work({ config, log, db, mail });
  } finally {
    mail.close();
    await db.destroy();
  }
}

/** Runs until it is asked to stop; then it finishes what it is doing. */
async function work({ config, log, db, mail }: Means): Promise<void> {
  const { TASK_QUEUE: taskQueue, TEMPORAL_NAMESPACE: namespace, HTTP_PORT: port } = config;
  const connection = await reachAll(config, db);
  void relayAway(mail, config).then((sentence) => sentence === null || log.warn(sentence));
  const sdkPort = port === undefined ? null : await ownPort();
  installRuntime(log, sdkPort);
  const native = await NativeConnection.connect({ address: config.TEMPORAL_ADDRESS });
  const temporal = new Client({ connection, namespace });
  const common = {
    connection: native,
    taskQueue,
    ...workflowOptions({ codePath: config.WORKFLOW_BUNDLE, access: accessOf(config) }),
    activities: createActivities({
      db,
      mail,
      copies: copiesOf(config),
      ...(config.SMTP_RETURNS === undefined ? {} : { returns: config.SMTP_RETURNS }),
      ...(config.VAULT_FOLDER === undefined ? {} : { removeObject: removerIn(config.VAULT_FOLDER) }),
      alarms: alarmsOf(config, db),
      temporal,
      rounds: new Client({ connection, namespace: roundsNamespace(namespace) }),
      log,
      taskQueue,
      mailing: mailingOf(config),
      logIn: config.OIDC_ISSUER !== undefined,
    }),
    shutdownGraceTime: GRACE,
    // Which Tenderklok runs, and where, for whoever looks in Temporal UI.
    identity: `tenderklok ${VERSION} · ${process.pid}@${hostname()}`,
    workerDeploymentOptions: {
      version: { deploymentName: 'tenderklok', buildId: VERSION },
      useWorkerVersioning: false,
    },
  } as const;
  const worker = await Worker.create({
    ...common,
    namespace,
    maxCachedWorkflows: config.MAX_CACHED_WORKFLOWS,
  });
  // Rounds are few and short: one thread and hardly a cache.
  const rounds = await Worker.create({
    ...common,
    namespace: roundsNamespace(namespace),
    maxCachedWorkflows: 1,
    workflowThreadPoolSize: 1,
  });
  const running = Promise.all([worker.run(), rounds.run()]);
  const works = (): boolean => [worker, rounds].every((one) => one.getState() === 'RUNNING');
  const told =
    sdkPort === null || port === undefined
      ? null
      : await startTelling(port, { config, db, connection, works, sdkPort, log });
  process.stdout.write('READY\n');
  log.info({ taskQueue }, 'worker runs');
  await running;
  told?.close();
  await connection.close();
  await native.close();
}
