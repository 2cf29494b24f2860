import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { CACHE, ROOT } from './paths.mjs';

const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const report = join(CACHE, 'tests.json');

findChromium();

// The whole suite; with arguments for vitest only those tests.
rmSync(report, { force: true });
const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const { status } = spawnSync(process.execPath, [vitest, ...options, ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: ['ignore', 'inherit', 'inherit'],
});
const found = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
const { numPassedTests: passed = 0, numFailedTests = 0 } = found;
// A run that breaks off or finds nothing to run has failed, whatever its tests said.
const failed = status === 0 && passed > 0 ? numFailedTests : Math.max(1, numFailedTests);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
