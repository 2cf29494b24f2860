import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from './paths.mjs';

const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const extra = process.argv.slice(2);
/** The other side of the date line: what reads the machine's own zone shows. */
const FAR = { TZ: 'Pacific/Kiritimati' };

/** The suite, and then the pure half and a short rehearsal once more, far away. With arguments: only those tests. */
const RUNS = [
  ['alles', extra, {}],
  ['kiritimati', ['--project', 'zuiver'], FAR],
  ['kiritimati-oefening', ['tests/behaviour/procedure.test.ts', '-t', 'een datum verplaatsen'], FAR],
].slice(0, extra.length === 0 ? undefined : 1);

const runs = RUNS.map(([name, args, env]) => run(name, args, env));
const sum = (key) => runs.reduce((total, one) => total + one[key], 0);
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

/** Runs tests and counts them; a run that breaks off or finds nothing to run has failed, whatever its tests said. */
function run(name, args, env) {
  const report = join(CACHE, `tests-${name}.json`);
  rmSync(report, { force: true });
  process.stdout.write(`== ${name}\n`);
  const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args];
  const { status } = spawnSync(process.execPath, [vitest, ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  const found = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = found;
  return { passed, failed: status === 0 && passed > 0 ? failed : Math.max(1, failed) };
}
