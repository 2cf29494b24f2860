import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factText } from '../../texts/labels/facts.ts';
import { readScoreFile } from '../../files/ranking/score-file.ts';
import { readRankings } from '../../store/rankings.ts';
import { readEvents } from '../../store/events.ts';
import { readYearPrices } from '../../store/price-years.ts';
import { explainScore } from '../../texts/score.ts';
import { eventsOf, handedBytes, historiesOf } from './replay.ts';
import { sharedStage, play, type Played, type Stage } from './stage.ts';

let stage: Stage;
let played: Played;
beforeAll(async () => {
  stage = await sharedStage();
  const script = new URL('../../examples/utrecht-2018.scenario.yaml', import.meta.url);
  played = await play(stage, { scenario: readFileSync(script, 'utf8'), until: '2024-02-01' });
});
afterAll(() => stage.close());

/** The figures are those of docs/narekening-utrecht.md, where they are worked out by hand. */
describe('de Utrechtse repetitie: gelijke stand, uitval en indexering', () => {
  it('legt de rangorde vast die met de hand is nagerekend', async () => {
    const [ranking] = await readRankings(stage.db, played.reference);
    const { result } = JSON.parse(ranking?.artefact ?? '{}') as {
      readonly result: { readonly ranking: readonly { readonly bids: readonly string[]; readonly total: string }[] };
    };
    expect(result.ranking.map((one) => [one.bids.join(' '), one.total])).toEqual([
      ['inschrijver-a inschrijver-b', '1652.93'],
      ['inschrijver-c', '1490.00'],
      ['inschrijver-f', '1469.76'],
      ['inschrijver-g', '1287.73'],
    ]);
  });

  it('legt hem zo uit dat een afgewezen inschrijver hem kan narekenen', async () => {
    const [ranking] = await readRankings(stage.db, played.reference);
    const file = readScoreFile(ranking?.artefact ?? '');
    if (!file.ok) throw new Error(file.error);
    const text = explainScore(file.value, null, 'inschrijver-f');
    expect(text).toContain('Totaalprijs: € 6.863.542,20.');
    expect(text).toContain('€ 6.455.839,92 ÷ € 6.863.542,20 × 150');
    expect(text).toContain('Totaal: 1.190,00 (kwaliteit) + 279,76 (prijs) = 1.469,76 punten.');
    expect(text).toContain('Plaats 4 van 5.');
    expect(explainScore(file.value, null, 'inschrijver-e')).toContain('boven het maximum van € 629,00');
    expect(explainScore(file.value, null, 'inschrijver-d')).toContain('is een 5; nodig is minstens een 6');
  });

  it('laat eerst de notaris beslissen en daarna de volgende doorschuiven', async () => {
    const kinds = ['scored', 'draw-recorded', 'dropped-out'];
    const events = (await readEvents(stage.db, played.reference)).filter((one) => kinds.includes(one.fact.kind));
    expect(events.map((one) => factText(one.fact).split(': ')[1])).toEqual([
      'gelijke stand van inschrijver-a, inschrijver-b',
      'eerste in de rangorde is inschrijver-b',
      'eerste in de rangorde is inschrijver-a; inschrijver-b is uitgevallen',
    ]);
  });

  it.each([
    ['perceel-1', 'vt-availability', [44652639n, 46117246n, 47044203n, 49123557n, 52247815n, 55382684n]],
    ['perceel-1', 'aware-coordination', [7241n, 7479n, 7629n, 7966n, 8473n, 8981n]],
    ['perceel-2', 'preventive-protection', [3699356n, 3820695n, 3897491n, 4069760n, 4328597n, 4588313n]],
    ['perceel-2', 'closed-care-consent', [165179n, 170597n, 174026n, 181718n, 193275n, 204872n]],
  ])('indexeert %s/%s van 2019 tot en met 2024, tot op de cent', async (lot, product, cents) => {
    const prices = await readYearPrices(stage.db, `${played.reference}/${lot}`);
    expect(prices.filter((one) => one.product === `${lot}/${product}`).map((one) => one.cents)).toEqual(cents);
  });

  it('geeft van run op run minder dan 16 KiB mee, en geen run heeft 500 gebeurtenissen', async () => {
    const histories = await historiesOf(stage);
    const handed = handedBytes(histories);
    expect(handed.length).toBeGreaterThan(0);
    expect(Math.max(...handed)).toBeLessThan(16 * 1024);
    expect(Math.max(...eventsOf(histories))).toBeLessThan(500);
  });
});
