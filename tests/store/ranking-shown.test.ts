import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { artefactText, freezeRanking } from '../../files/ranking/artefact.ts';
import { score } from '../../domain/evaluation/score.ts';
import { fixRankings } from '../../store/rankings.ts';
import { run } from '../client/cli/run.ts';
import { bidOf, settingsOf } from '../domain/evaluation/builders.ts';
import { emptyCaseFile, openedWith, urlOf } from './case-file.ts';

const db = emptyCaseFile();
let env: Readonly<Record<string, string>>;
const asked = (...args: readonly string[]) => run(['beoordeling', 'rangorde', ...args], { cwd: tmpdir(), env });

/** The ranking of two bids, as it is fixed. */
function fixed(): string {
  const [award] = score(settingsOf(), [bidOf('x', 8, 8, 100n), bidOf('y', 9, 8, 150n)]);
  if (award === undefined) throw new Error('there is an award');
  return artefactText(freezeRanking(award));
}

async function ranked(...awards: readonly (readonly [award: string, artefact: string])[]): Promise<string> {
  const reference = await openedWith(db(), []);
  await fixRankings(db(), reference, 'tenderklok', () =>
    awards.map(([award, artefact]) => ({ award, artefact, inputHash: 'in', resultHash: 'uit' })),
  );
  return reference;
}

beforeAll(async () => {
  env = { DATABASE_URL: await urlOf(db()) };
});

describe('een vastgelegde rangorde', () => {
  it('als rijen: elke plaats met de punten, van alle gunningen', async () => {
    const reference = await ranked(['perceel-1', fixed()], ['perceel-2', fixed()]);
    const { code, stdout } = await asked(reference, '--uitvoer', 'jsonl');
    expect(code).toBe(0);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map(({ award, rank }) => [award, rank])).toEqual([
      ['perceel-1', 1],
      ['perceel-1', 2],
      ['perceel-2', 1],
      ['perceel-2', 2],
    ]);
    for (const { quality, price, total } of rows) expect(Number(quality) + Number(price)).toBeCloseTo(Number(total), 6);
    expect((await asked(reference, 'perceel-2', '--uitvoer', 'csv')).stdout.split('\r\n')).toHaveLength(4);
  });

  it('als JSON: precies wat is vastgelegd, en daarvan één', async () => {
    const reference = await ranked(['perceel-1', fixed()], ['perceel-2', fixed()]);
    expect((await asked(reference, 'perceel-1', '--uitvoer', 'json')).stdout).toBe(`${fixed()}\n`);
    expect(await asked(reference, '--uitvoer', 'json')).toMatchObject({ code: 2 });
  });

  it('die niet meer klopt met wat erin ging, is er geen om te tonen', async () => {
    const reference = await ranked(['perceel-1', fixed().replaceAll('"y"', '"z"')]);
    const { code, stdout, stderr } = await asked(reference);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('niet meer die van de vaststelling');
  });
});
