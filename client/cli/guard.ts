import { PartEnded } from '../stack/part-ended.ts';
import { EXIT, Stop, type ExitCode } from './exit.ts';
import { faultText } from './fault-text.ts';
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
    const away = error instanceof PartEnded ? error.message : faultText(error);
    say(away ?? `Er ging iets mis dat niet had mogen gebeuren: ${describe(error)}`);
    process.exitCode = away === null ? EXIT.failed : EXIT.dependencyAway;
  }
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
