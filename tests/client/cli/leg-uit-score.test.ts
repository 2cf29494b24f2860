import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { artefactText, freezeRanking } from '../../../files/ranking/artefact.ts';
import { score } from '../../../domain/evaluation/score.ts';
import { bidOf, settingsOf } from '../../domain/evaluation/builders.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenderklok-score-'));

beforeAll(() => {
  const [award] = score(settingsOf(), [bidOf('x', 8, 8, 100n), bidOf('y', 9, 8, 150n)]);
  if (award === undefined) throw new Error('there is an award');
  const text = artefactText(freezeRanking(award));
  writeFileSync(join(folder, 'goed.json'), text);
  writeFileSync(join(folder, 'veranderd.json'), text.replaceAll('"y"', '"z"'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('een vastgelegde rangorde uitleggen', () => {
  it.concurrent.each([
    ['goed.json', 0, /x/, /^Geef met --definitie de definitie erbij/],
    ['goed.json --inschrijving y', 0, /y/, /--definitie/],
    ['goed.json --inschrijving q', 5, /^$/, /^De inschrijving q staat niet in goed\.json\. Kies uit: x, y\.\n$/],
    ['veranderd.json', 3, /./, /^$/],
  ] as const)('tenderklok leg-uit-score %s', async (args, code, stdout, stderr) => {
    const ran = await run(['leg-uit-score', ...args.split(' ')], { cwd: folder });
    expect(ran.code).toBe(code);
    expect(ran.stdout).toMatch(stdout);
    expect(ran.stderr).toMatch(stderr);
    expect(ran.stdout).not.toContain('\u001b');
    expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/\n\s+at |undefined/);
  });
});
