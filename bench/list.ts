import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE_ROOT } from '../client/stack/programs.ts';
import { CASES, fill, onCaseFile } from './many-cases.ts';
import { inTurn, report, short } from './measure.ts';

const CLI = join(PACKAGE_ROOT, 'client', 'cli', 'tenderklok.mjs');
const BARE = fileURLToPath(new URL('bare/list.js', import.meta.url));
const RUNS = 9;

/** The list of 10,000 running cases, for a program and on a screen, beside a program that reads the same rows and prints them. */
export async function benchList(): Promise<void> {
  await onCaseFile(async (db, url) => {
    await fill(db);
    const env = {
      ...process.env,
      DATABASE_URL: url,
      TENDERKLOK_DATA: '/nergens',
      TENDERKLOK_CONFIG: '/nergens/c.yaml',
    };
    const run = (program: string, ...args: string[]): void => {
      const { status, stderr } = spawnSync(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
      if (status !== 0) throw new Error(String(stderr));
    };
    const node = process.execPath;
    const forms: Readonly<Record<string, () => void>> = {
      tabel: () => run(node, CLI, 'lijst'),
      json: () => run(node, CLI, 'lijst', '--uitvoer', 'json'),
      csv: () => run(node, CLI, 'lijst', '--uitvoer', 'csv'),
      screen: () => run('script', '-qec', `stty cols 120 rows 40; ${node} ${CLI} lijst`, '/dev/null'),
    };
    for (const [form, ours] of Object.entries(forms)) {
      const { one, other, ratio } = await inTurn(RUNS, ours, () => run(node, BARE));
      report({
        bench: 'list',
        form,
        cases: CASES,
        milliseconds: Math.round(one),
        bareMilliseconds: Math.round(other),
        ratio: short(ratio),
      });
    }
  });
}
