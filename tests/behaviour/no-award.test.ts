import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factText } from '../../texts/labels/facts.ts';
import type { Line } from '../../client/rehearsal/line.ts';
import { listCases } from '../../store/cases.ts';
import { readEvents } from '../../store/events.ts';
import { readYearPrices } from '../../store/price-years.ts';
import { readYearGrants } from '../../store/year-grants.ts';
import { assessed, index, settled, type Bid } from './settled.ts';
import { sharedStage, play, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const script = (bids: readonly Bid[], ...more: readonly string[]): string =>
  ['handelingen:', assessed(bids), ...more].join('\n');

const drop = (day: string, lot: string, bid: string): string =>
  `  - { op: ${day} 10:00, handeling: uitval, gunning: ${lot}, inschrijving: ${bid}, reden: bedrijf stopt, door: lead }`;

const ends = (lines: readonly Line[]): (string | undefined)[] =>
  lines.filter((line) => line.kind === 'finished').map((line) => line.outcome);

const outcomes = async (reference: string): Promise<string[]> =>
  (await readEvents(stage.db, reference))
    .filter((one) => ['scored', 'dropped-out'].includes(one.fact.kind))
    .map((one) => factText(one.fact));

describe('geen gunning (U5.3-d, U5.3.2, U3.8)', () => {
  it('van geen enkel perceel: de zaak eindigt als de bezwaartermijn voorbij is, zonder subsidie', async () => {
    // In each lot one bid has a grade under 6, the other a price under the minimum.
    const bids: Bid[] = [
      ['a', [5, '80.00'], [6, '49.99']],
      ['b', [6, '49.99'], [4, '75.00']],
    ];
    const { lines, reference } = await play(stage, { edit: settled, scenario: script(bids) });
    expect(await outcomes(reference)).toEqual([
      expect.stringContaining('Perceel 1: geen gunning'),
      expect.stringContaining('Perceel 2: geen gunning'),
    ]);
    expect(ends(lines)).toEqual(['no-award']);
    const end = lines.find((line) => line.kind === 'finished');
    const window = lines.find((line) => line.kind === 'milestone-reached' && line.milestone === 'objection-window');
    expect(end?.at).toBe(window?.at);
    expect((await listCases(stage.db)).map((row) => row.name.reference)).toEqual([reference]);
  });

  it('van één perceel: alleen het andere krijgt een subsidie', async () => {
    const bids: Bid[] = [
      ['a', [5, '80.00'], [7, '80.00']],
      ['b', [4, '75.00'], [8, '75.00']],
    ];
    const { reference } = await play(stage, { edit: settled, scenario: script(bids), until: '2019-01-15' });
    const cases = (await listCases(stage.db)).map((row) => row.name.reference).sort();
    expect(cases).toEqual([reference, `${reference}/perceel-2`]);
  });

  it('doordat de laatste uitvalt: het perceel eindigt, het andere gaat door', async () => {
    const bids: Bid[] = [
      ['a', [8, '80.00'], [7, '80.00']],
      ['b', [7, '75.00'], [8, '75.00']],
    ];
    const acts = script(bids, drop('2018-07-10', 'perceel-1', 'a'), drop('2018-07-11', 'perceel-1', 'b'));
    const { reference, lines } = await play(stage, { edit: settled, scenario: acts, until: '2019-01-15' });
    expect(await outcomes(reference)).toEqual([
      'Perceel 1: eerste in de rangorde is a',
      'Perceel 2: eerste in de rangorde is b',
      'Perceel 1: eerste in de rangorde is b; a is uitgevallen',
      'Perceel 1: geen gunning (iedereen is uitgevallen); b is uitgevallen',
    ]);
    // The second decision opened a window for its own lot; the last drop-out opens none.
    expect(
      lines.filter((line) => line.kind === 'milestone-reached' && line.milestone?.startsWith('objection-window')),
    ).toMatchObject([
      { milestone: 'objection-window', firstDay: '2018-06-23', lastDay: '2018-08-03' },
      { milestone: 'objection-window@perceel-1', firstDay: '2018-07-11', lastDay: '2018-08-21' },
    ]);
    expect((await listCases(stage.db)).map((row) => row.name.reference).sort()).toEqual([
      reference,
      `${reference}/perceel-2`,
    ]);
  });

  it('doordat de laatste uitvalt na de bezwaartermijn: de zaak eindigt meteen', async () => {
    const bids: Bid[] = [['a', [8, '80.00'], [8, '75.00']]];
    const acts = script(bids, drop('2018-09-10', 'perceel-1', 'a'), drop('2018-09-11', 'perceel-2', 'a'));
    const { lines } = await play(stage, { edit: settled, scenario: acts });
    expect(lines.find((line) => line.kind === 'finished')).toMatchObject({
      at: '2018-09-11T10:00:00+02:00',
      outcome: 'no-award',
    });
  });
});

describe('subsidieplafonds (U4.3-c, Awb 4:25)', () => {
  const bids: Bid[] = [
    ['a', [8, '60.00'], [7, '90.00']],
    ['b', [7, '90.00'], [8, '75.00']],
  ];
  const ceilings =
    (above: string) =>
    (text: string): string =>
      settled(text).replace(
        /^subsidie:\n/m,
        `subsidie:\n  plafonds: { "2019": "1000.00", "2020": "2000" }\n  boven-plafond: ${above}\n`,
      );
  const acts = script(
    bids,
    index('2019-12-02 12:00', 2020, '3.28', 'controller', 'perceel-1'),
    index('2019-12-02 12:00', 2020, '3.28'),
    index('2020-12-02 12:00', 2021, '2.01', 'controller', 'perceel-1'),
  );
  const grants = async (reference: string) =>
    (await readYearGrants(stage.db, reference)).map((one) => [one.year, one.requested, one.granted, one.kind]);

  it('begrenzen wat ontvangers samen krijgen', async () => {
    const { reference } = await play(stage, { edit: ceilings('deel-verlenen'), scenario: acts, until: '2021-01-15' });
    // By hand: lot 1 10 x 60.00 = 600.00, x 1.0328 = 61.97 each; 61.97 x 1.0201 = 63.2156 = 63.22. Lot 2 750.00, then 774.60.
    expect(await grants(`${reference}/perceel-1`)).toEqual([
      [2019, '60000', '60000', 'granted'],
      [2020, '61970', '61970', 'granted'],
      [2021, '63220', null, 'no-ceiling'],
    ]);
    expect(await grants(`${reference}/perceel-2`)).toEqual([
      [2019, '75000', '40000', 'partly-granted'],
      [2020, '77460', '77460', 'granted'],
    ]);
  });

  it('weigeren wat er niet meer in past, als de regeling dat zegt', async () => {
    const { reference } = await play(stage, { edit: ceilings('weigeren'), scenario: acts, until: '2019-02-01' });
    expect(await grants(`${reference}/perceel-2`)).toEqual([[2019, '75000', '0', 'refused']]);
  });
});

describe('indexering die een jaar overslaat', () => {
  it('wordt geweigerd: eerst het cijfer van het jaar ervoor', async () => {
    const bids: Bid[] = [['a', [8, '60.00'], [8, '75.00']]];
    const late = '2019-12-01 10:00, zaak: perceel-2, handeling: verplaats, mijlpaal: indexation-2020, naar: 2021-01-31';
    const acts = script(
      bids,
      `  - { op: ${late}, door: lead, reden: cijfer laat }`,
      index('2020-12-02 12:00', 2021, '2.01'),
    );
    const { lines, reference } = await play(stage, { edit: settled, scenario: acts, until: '2020-12-31' });
    const refusals = lines.filter((line) => line.kind === 'refused');
    expect(refusals.map((line) => line.rule)).toEqual(['index-by-figure', 'index-refused']);
    expect((await readYearPrices(stage.db, `${reference}/perceel-2`)).map((one) => one.year)).toEqual([2019]);
  });
});
