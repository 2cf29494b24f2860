import { pino, type Logger } from 'pino';

/** Logs to standard error as JSON lines, with the reference of the case; never addresses, contents or prices. */
export const createLog = (level: string): Logger =>
  pino(
    {
      level,
      base: null,
      redact: ['*.address', '*.mail', '*.text', '*.html', '*.pass', '*.password'],
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    pino.destination({ fd: 2, sync: false }),
  );
