import { PartEnded } from '../stack/part-ended.ts';
import { EXIT, Stop, type ExitCode } from './exit.ts';
import { say } from './output.ts';

/** Runs a command and turns every ending into a plain sentence and an exit code. */
export async function guarded(work: () => Promise<ExitCode | void>): Promise<void> {
  try {
    process.exitCode = (await work()) ?? EXIT.done;
  } catch (error) {
    if (error instanceof Stop) {
      if (error.message !== '') say(error.message);
      process.exitCode = error.code;
      return;
    }
    const away = error instanceof PartEnded ? error.message : awayText(error);
    say(away ?? `Er ging iets mis dat niet had mogen gebeuren: ${describe(error)}`);
    process.exitCode = away === null ? EXIT.failed : EXIT.dependencyAway;
  }
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Codes with which PostgreSQL's driver and Node say that nobody answers. */
const NO_ANSWER = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  '57P01',
  '57P03',
  '08006',
  '08001',
]);

/** Which dependency is away and what to do, or null when it is something else. */
function awayText(error: unknown): string | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth++) {
    const { code, name, message } = at as Error & { code?: unknown };
    if (name === 'WorkflowUpdateRPCTimeoutOrCancelledError')
      return 'De worker antwoordt niet. Of dit is vastgelegd, is niet zeker. Start de worker, kijk met tenderklok tijdlijn, en probeer het zo nodig opnieuw.';
    if (name === 'WorkerSilent')
      return 'De worker antwoordt niet. Er is niets gewijzigd. Start de worker, en probeer het opnieuw.';
    if (
      name === 'ServiceError' ||
      /14 UNAVAILABLE|Failed to connect before the deadline|4 DEADLINE_EXCEEDED/.test(message)
    )
      return `Temporal antwoordt niet op ${process.env['TEMPORAL_ADDRESS'] ?? 'het ingestelde adres'}. Er is niets gewijzigd. Start de server of controleer TEMPORAL_ADDRESS, en probeer het opnieuw.`;
    const codes = [code, ...(at instanceof AggregateError ? at.errors.map((one: { code?: unknown }) => one.code) : [])];
    if (
      codes.some((one) => typeof one === 'string' && NO_ANSWER.has(one)) ||
      /timeout exceeded when trying to connect/.test(message)
    )
      return 'PostgreSQL antwoordt niet. Er is niets gewijzigd. Start de database of controleer DATABASE_URL, en probeer het opnieuw.';
  }
  return null;
}
