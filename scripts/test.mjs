import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from './paths.mjs';

const vitest = join(ROOT, 'node_modules', '.bin', 'vitest');
const extra = process.argv.slice(2);

/** Runs the suite and gives its counts; the pure half runs a second time at the other side of the date line. */
function run(name, args, env) {
  const report = join(CACHE, `tests-${name}.json`);
  const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args, ...extra];
  const { status } = spawnSync(vitest, options, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, numTotalTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  return {
    status,
    passed: numPassedTests,
    failed: Math.max(numFailedTests, status === 0 ? 0 : Math.max(1, numFailedTestSuites)),
    pending: numPendingTests,
    total: numTotalTests,
  };
}

const runs = [
  run('alles', [], {}),
  ...(extra.length === 0 ? [run('kiritimati', ['--project', 'zuiver'], { TZ: 'Pacific/Kiritimati' })] : []),
];
const sum = (key) => runs.reduce((total, one) => total + one[key], 0);
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = runs.every((one) => one.status === 0) && sum('passed') > 0 ? 0 : 1;
