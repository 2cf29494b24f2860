import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../client/stack/programs.ts';
import { inTurn, report, short, timed, median } from './measure.ts';

const CLI = join(PACKAGE_ROOT, 'client', 'cli', 'tenderklok.mjs');
const RUNS = 9;

/** Whole commands: `--help` and completion against bare node, and how long `plan` and `controleer` take. */
export async function benchCommands(): Promise<void> {
  const run = (...args: string[]): void => {
    spawnSync(process.execPath, args, { cwd: PACKAGE_ROOT, stdio: 'ignore' });
  };
  for (const [what, args] of [
    ['--help', ['--help']],
    ['completion', ['__vul-aan', 'v']],
  ] as const) {
    const { ratio } = await inTurn(
      RUNS,
      () => run(CLI, ...args),
      () => run('-e', '0'),
    );
    report({ bench: 'commands', what: `${what} against bare node`, ratio: short(ratio) });
  }
  for (const command of ['plan', 'controleer']) {
    const times: number[] = [];
    for (let at = 0; at < RUNS; at++) times.push(await timed(() => run(CLI, command, 'examples/utrecht-2018.yaml')));
    report({ bench: 'commands', what: command, milliseconds: Math.round(median(times)) });
  }
}
