import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../../client/cli/tenderklok.mjs', import.meta.url));

/** Where nothing is. */
const NOWHERE = fileURLToPath(new URL('./nergens', import.meta.url));

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs the built program without a terminal, and with nothing in the environment that says where a server is. */
export function run(args: readonly string[], { cwd, env = {}, input = '' }: Surroundings): Promise<Ran> {
  const { DATABASE_URL: _database, TEMPORAL_ADDRESS: _temporal, ...others } = process.env;
  // Nor anything that this person set, or runs, elsewhere on the machine.
  const rest = { ...others, TENDERKLOK_OPDRACHT: 'tenderklok', TENDERKLOK_CONFIG: NOWHERE, TENDERKLOK_DATA: NOWHERE };
  return new Promise((resolve) => {
    const options = { cwd, env: { ...rest, ...env }, maxBuffer: 16 * 1024 * 1024 };
    const child = execFile(process.execPath, [PROGRAM, ...args], options, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}
