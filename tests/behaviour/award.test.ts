import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factText } from '../../texts/labels/facts.ts';
import { readRanking } from '../../store/rankings.ts';
import { verifyRankingArtefact } from '../../files/ranking/artefact.ts';
import type { RankingArtefact } from '../../domain/evaluation/artefact.ts';
import { readYearPrices } from '../../store/price-years.ts';
import { readEvents } from '../../store/events.ts';
import { assessed, index, settled, type Bid } from './settled.ts';
import { sharedStage, play, refusals, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

/** Grade and price of each bid in lot 1 and in lot 2. */
const BIDS: readonly Bid[] = [
  ['a', [9, '80.00'], [7, '90.00']],
  ['b', [8, '60.00'], [8, '75.00']],
  ['c', [8, '90.00'], [8, '75.00']],
  // Under a six in lot 1.
  ['d', [5, '60.00'], [7, '80.00']],
  // Outside the band in lot 1.
  ['e', [10, '49.99'], [6, '80.00']],
  ['f', [7, '70.00'], [6, '85.00']],
  ['g', [6, '75.00'], [6, '95.00']],
];

const SECRETS = ['80.00', '49.99', '8000', '4999', '6000'];

const scenario = `handelingen:
${assessed(BIDS)}
  - { op: 2018-06-20 10:00, handeling: meld, mijlpaal: beoordeling, door: lead }
  - { op: 2018-06-20 11:00, handeling: loting, gunning: perceel-2, winnaar: b, notaris: mr. Kram, bewijs: akte 12, door: lead, tweede: lead }
  - { op: 2018-06-20 12:00, handeling: loting, gunning: perceel-2, winnaar: c, notaris: mr. Kram, bewijs: akte 12, door: lead, tweede: jurist }
  - { op: 2018-06-21 10:00, handeling: meld, mijlpaal: beoordeling, door: lead, bewijs: verslag }
  - { op: 2018-07-10 10:00, handeling: uitval, gunning: perceel-1, inschrijving: d, reden: bedrijf stopt, door: lead }
  - { op: 2018-07-10 10:10, handeling: uitval, gunning: perceel-1, inschrijving: b, reden: bedrijf stopt, door: lead }
  - { op: 2018-07-10 10:20, handeling: uitval, gunning: perceel-1, inschrijving: c, reden: bedrijf stopt, door: lead }
  - { op: 2018-07-10 11:00, handeling: uitval, gunning: perceel-1, inschrijving: a, reden: bedrijf stopt, door: lead }`;

describe('beoordeling, gelijke stand en uitval (U3.8, U5.3)', () => {
  it('scoort zeven inschrijvingen op twee percelen, wacht op de notaris en laat de volgende doorschuiven', async () => {
    const { lines, reference } = await play(stage, { edit: settled, scenario, until: '2018-08-25' });
    const events = await readEvents(stage.db, reference);
    const texts = events
      .filter((one) => ['scored', 'draw-recorded', 'dropped-out'].includes(one.fact.kind))
      .map((one) => factText(one.fact));
    // By hand, lot 1: a 765 + 150 x 60/80 = 877.50; b 680 + 150 = 830; c 680 + 100 = 780; f 595 + 128.57; g 510 + 120. d and e are out.
    // Lot 2: b and c 680 + 150 each; a 595 + 125.
    expect(texts).toEqual([
      'Perceel 1: eerste in de rangorde is a',
      'Perceel 2: gelijke stand van b, c',
      'Perceel 2: eerste in de rangorde is c',
      'Perceel 1: eerste in de rangorde is a; b is uitgevallen',
      'Perceel 1: eerste in de rangorde is a; c is uitgevallen',
      'Perceel 1: eerste in de rangorde is f; a is uitgevallen',
    ]);
    expect(refusals(lines)).toEqual(['tie-open', 'two-people', 'not-ranked']);
    // The new decision of 10 July opens a window of six weeks anew, for its own lot.
    expect(
      lines.filter((line) => line.kind === 'milestone-reached' && line.milestone?.startsWith('objection-window')),
    ).toMatchObject([
      { milestone: 'objection-window', firstDay: '2018-06-23', lastDay: '2018-08-03' },
      { milestone: 'objection-window@perceel-1', firstDay: '2018-07-11', lastDay: '2018-08-21' },
    ]);
    const stored = await readRanking(stage.db, reference, 'perceel-1');
    const artefact = JSON.parse(stored?.artefact ?? '') as RankingArtefact;
    expect(verifyRankingArtefact(artefact)).toMatchObject({ verified: true });
    expect(
      (artefact.result as { ranking: readonly { bids: readonly string[]; total: string }[] }).ranking.map((one) => [
        one.bids.join(),
        one.total,
      ]),
    ).toEqual([
      ['a', '877.50'],
      ['b', '830.00'],
      ['c', '780.00'],
      ['f', '723.57'],
      ['g', '630.00'],
    ]);
  });

  it('geen prijs, naam of reden staat in een geschiedenis, en geen prijs in een mail', async () => {
    const { reference, mails } = await play(stage, { edit: settled, scenario, until: '2018-06-30' });
    let runs = 0;
    for await (const run of stage.client.workflow.list({ query: `WorkflowId = 'aanbesteding/${reference}'` })) {
      runs += 1;
      const history = await stage.client.workflow.getHandle(run.workflowId, run.runId).fetchHistory();
      const payloads = JSON.stringify(history, (_key, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value,
      );
      for (const secret of SECRETS) expect(payloads.includes(`"${secret}"`), secret).toBe(false);
      expect(payloads).not.toContain('prijzen');
      // Who acts and what people wrote is known in Temporal by opaque ids alone.
      for (const personal of ['@utrecht.example', 'mr. Kram', 'akte 12', 'bedrijf stopt', 'verslag'])
        expect(payloads.includes(personal), personal).toBe(false);
    }
    expect(runs).toBeGreaterThan(0);
    for (const mail of mails) for (const secret of ['49.99', '49,99']) expect(mail.text ?? '').not.toContain(secret);
  });
});

describe('indexering (U4.3-b)', () => {
  const OVA: readonly (readonly [year: number, percentage: string])[] = [
    [2020, '3.28'],
    [2021, '2.01'],
    [2022, '4.42'],
    [2023, '6.36'],
    [2024, '6.00'],
  ];
  it('maakt elke prijs van het jaar uit die van het jaar ervoor, tot op de cent, en niet eerder dan het vierde kwartaal', async () => {
    const acts = [
      scenario,
      index('2019-09-30 12:00', 2020, '3.28'),
      index('2019-10-01 12:00', 2020, '3.285'),
      index('2019-10-02 12:00', 2020, '3.28', 'inkoper'),
      ...OVA.map(([year, percentage]) => index(`${year - 1}-12-02 12:00`, year, percentage)),
    ].join('\n');
    const edit = (text: string): string =>
      settled(text).replace('eerste-jaar: 2020, grond', 'eerste-jaar: 2020, uitgave: definitief, grond');
    const { lines, reference } = await play(stage, { edit, scenario: acts, until: '2024-02-01' });
    const refused = lines.filter((line) => line.kind === 'refused' && line.at > '2019');
    const rulesOf = (lot: string) => refused.filter((line) => line.reference.endsWith(lot)).map((line) => line.rule);
    expect(rulesOf('perceel-2')).toEqual(['index-too-early', 'index-bad-figure', 'two-people']);
    // Nobody gives a figure for the other lot: a report alone does not index its prices.
    expect(new Set(rulesOf('perceel-1'))).toEqual(new Set(['index-by-figure']));
    const prices = await readYearPrices(stage.db, `${reference}/perceel-2`);
    // 75.00 by hand: x 1.0328 = 77.46, x 1.0201 = 79.016946, x 1.0442 = 82.512…, x 1.0636 = 87.759…, x 1.06 = 93.0256.
    expect(prices.map((one) => [one.year, one.cents])).toEqual([
      [2019, 7500n],
      [2020, 7746n],
      [2021, 7902n],
      [2022, 8251n],
      [2023, 8776n],
      [2024, 9303n],
    ]);
    const done = lines.filter(
      (line) =>
        line.kind === 'milestone-reported' &&
        line.milestone === 'indexation-2020' &&
        line.reference.endsWith('perceel-2'),
    );
    expect(done).toMatchObject([{ by: 'inkoper', proof: 'OVA 3.28% (NZa); tweede persoon controller; 1 prijzen' }]);
  });
});
