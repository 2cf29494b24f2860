import { Runtime, type LogLevel } from '@temporalio/worker';
import type { Logger } from 'pino';

const LEVELS: Readonly<Record<LogLevel, 'trace' | 'debug' | 'info' | 'warn' | 'error'>> = {
  TRACE: 'trace',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
};

/**
 * The SDK's own messages go to the same log; a stop signal lets it finish first.
 * @param metricsPort where it tells its own measures, on the loopback address; null: nowhere.
 */
export function installRuntime(log: Logger, metricsPort: number | null): void {
  const say = (level: LogLevel, message: string, meta?: Record<string | symbol, unknown>): void =>
    log[LEVELS[level]]({ ...meta }, message);
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
    ...(metricsPort === null
      ? {}
      : {
          telemetryOptions: {
            metrics: { prometheus: { bindAddress: `127.0.0.1:${metricsPort}`, countersTotalSuffix: true } },
          },
        }),
  });
}
