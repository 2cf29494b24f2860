import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Runtime, Worker, type LogLevel } from '@temporalio/worker';
import type { Logger } from 'pino';
import { connectRelay } from '../activities/mail/transport.ts';
import { createActivities } from '../activities/index.ts';
import { connect } from '../store/connect.ts';
import { ConfigError, readConfig, type WorkerConfig } from './config.ts';
import { createLog } from './log.ts';

/** What a process says when a dependency is away. */
const DEPENDENCY_AWAY = 7;
const WRONG_USAGE = 2;
const GRACE = '30s';
const BUNDLE = fileURLToPath(new URL('../workflow-bundle.cjs', import.meta.url));

try {
  const config = readConfig(process.env);
  process.exitCode = await run(config, createLog(config.LOG_LEVEL));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = WRONG_USAGE;
}

/** Runs until it is asked to stop; then it finishes what it is doing. */
async function run(config: WorkerConfig, log: Logger): Promise<number> {
  installRuntime(log);
  const db = connect({ url: config.DATABASE_URL, onError: (error) => log.warn({ error: error.message }, 'database') });
  const mail = connectRelay({
    host: config.SMTP_HOST,
    port: config.SMTP_PORT,
    secure: config.SMTP_SECURE === 'ja',
    ...(config.SMTP_USER === undefined ? {} : { user: config.SMTP_USER, pass: config.SMTP_PASSWORD ?? '' }),
  });
  mail.on('error', (error: Error) => log.warn({ error: error.message }, 'relay'));
  const address = config.TEMPORAL_ADDRESS;
  try {
    const [native, connection] = [await NativeConnection.connect({ address }), await Connection.connect({ address })];
    const taskQueue = config.TASK_QUEUE;
    const temporal = new Client({ connection, namespace: config.TEMPORAL_NAMESPACE });
    const worker = await Worker.create({
      connection: native,
      namespace: config.TEMPORAL_NAMESPACE,
      taskQueue,
      workflowBundle: { codePath: config.WORKFLOW_BUNDLE ?? BUNDLE },
      activities: createActivities({ db, mail, temporal, log, taskQueue }),
      maxCachedWorkflows: config.MAX_CACHED_WORKFLOWS,
      shutdownGraceTime: GRACE,
    });
    const running = worker.run();
    process.stdout.write('READY\n');
    log.info({ taskQueue }, 'worker runs');
    await running;
    await connection.close();
    await native.close();
    return 0;
  } catch (error) {
    process.stderr.write(
      `Temporal antwoordt niet op ${address} (${String(error)}). Er is niets gewijzigd. Start de server of controleer TEMPORAL_ADDRESS, en probeer het opnieuw.\n`,
    );
    return DEPENDENCY_AWAY;
  } finally {
    mail.close();
    await db.destroy();
  }
}

/** The SDK's own messages go to the same log. */
function installRuntime(log: Logger): void {
  const levels: Readonly<Record<LogLevel, 'trace' | 'debug' | 'info' | 'warn' | 'error'>> = {
    TRACE: 'trace',
    DEBUG: 'debug',
    INFO: 'info',
    WARN: 'warn',
    ERROR: 'error',
  };
  const say = (level: LogLevel, message: string, meta?: Record<string | symbol, unknown>): void =>
    log[levels[level]]({ ...meta }, message);
  Runtime.install({
    logger: {
      log: say,
      trace: (message, meta) => say('TRACE', message, meta),
      debug: (message, meta) => say('DEBUG', message, meta),
      info: (message, meta) => say('INFO', message, meta),
      warn: (message, meta) => say('WARN', message, meta),
      error: (message, meta) => say('ERROR', message, meta),
    },
    shutdownSignals: ['SIGTERM', 'SIGINT'],
  });
}
