import { PartEnded } from '../stack/part-ended.ts';
import { EXIT, Stop, type ExitCode } from './exit.ts';
import { faultText } from './fault-text.ts';
import { sayFault } from './fault-output.ts';
import { withProgress } from './progress.ts';

/** Runs a command and turns every ending into a plain sentence and an exit code; tells that it goes on while it takes long. */
export const guarded = (work: () => Promise<ExitCode | void>): Promise<void> =>
  guardedQuietly(() => withProgress(work));

/** The same for a command that tells itself how far it is, or asks. */
export async function guardedQuietly(work: () => Promise<ExitCode | void>): Promise<void> {
  try {
    process.exitCode = (await work()) ?? EXIT.done;
  } catch (error) {
    if (error instanceof Stop) {
      if (error.message !== '') sayFault(error.code, error.message);
      process.exitCode = error.code;
      return;
    }
    const away = error instanceof PartEnded ? error.message : faultText(error);
    const code = away === null ? EXIT.failed : EXIT.dependencyAway;
    sayFault(code, away ?? `Er ging iets mis dat niet had mogen gebeuren: ${describe(error)}`);
    process.exitCode = code;
  }
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
