import { describe, expect, it } from 'vitest';
import { evidence } from '../../../activities/evidence.ts';
import { indexPrices } from '../../../activities/index-prices.ts';
import { score } from '../../../activities/score.ts';
import type { IndexRequest } from '../../../contracts/activities.ts';
import { subsidyName } from '../../../contracts/names.ts';
import { storeAssessment } from '../../../store/assessment.ts';
import { putYearPrices, readYearPrices } from '../../../store/price-years.ts';
import { receive } from '../../../store/receipts.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { depsOn, keptExample, planned, START } from './deps.ts';

const db = emptyCaseFile();
/** After Thursday 24 May 2018, 15.00 in Amsterdam: a bid is late. */
const CLOSED = Date.parse('2018-05-24T15:00:00+02:00') + 1;

describe('an assessment', () => {
  const opened = async () => {
    const kept = await keptExample(db());
    await planned(depsOn(db()), kept);
    return { case: kept.name, hash: kept.hash };
  };
  const complete = async (given: Awaited<ReturnType<typeof opened>>) =>
    evidence(depsOn(db()), { ...given, kind: 'assessment', act: {}, lots: null });
  const bid = { kind: 'bid', uploadId: '1', party: 'A', lot: null, sha256: 'a', at: START } as const;

  it('of nothing is complete where no bid came in, and its ranking says so', async () => {
    const given = await opened();
    expect(await complete(given)).toEqual({ lacks: null });
    const [only, ...others] = await score(depsOn(db()), { ...given, lots: null, elsewhere: [], dropped: [] });
    expect(only).toMatchObject({ outcome: { noAward: 'no-bids' }, dropped: [] });
    expect(only?.lots).toEqual(expect.arrayContaining(['perceel-1', 'perceel-2']));
    expect(others).toEqual([]);
  });

  it('of nothing is not complete where bids came in: no ranking is ever fixed without them', async () => {
    const given = await opened();
    await receive(db(), { reference: given.case.reference, ...bid });
    expect(await complete(given)).toEqual({ lacks: 'incomplete' });
    await expect(score(depsOn(db()), { ...given, lots: null, elsewhere: [], dropped: [] })).rejects.toMatchObject({
      nonRetryable: true,
      type: 'NotFound',
    });
  });

  it('of bids without grades is not complete; of an excluded bid alone it is', async () => {
    const given = await opened();
    await receive(db(), { reference: given.case.reference, ...bid });
    const rows = { bids: [{ bid: 'A', lots: null, exclusions: [] }], grades: [], prices: [] };
    await storeAssessment(db(), given.case.reference, rows, null);
    expect(await complete(given)).toEqual({ lacks: 'incomplete' });
    await storeAssessment(
      db(),
      given.case.reference,
      {
        ...rows,
        bids: [{ bid: 'A', lots: null, exclusions: ['te laat'] }],
      },
      null,
    );
    expect(await complete(given)).toEqual({ lacks: null });
  });

  it('of bids that are not those on record and in time makes no ranking', async () => {
    const given = await opened();
    const { reference } = given.case;
    await receive(db(), { reference, ...bid, at: CLOSED });
    const excluded = (name: string) => ({ bid: name, lots: null, exclusions: ['ongeldig'] });
    const off = async (...names: readonly string[]) => {
      await storeAssessment(db(), reference, { bids: names.map(excluded), grades: [], prices: [] }, null);
      return complete(given);
    };
    expect(await off('B')).toEqual({ lacks: 'off-record' });
    await receive(db(), { reference, ...bid, uploadId: '2', party: 'Taxi Jansen' });
    expect(await off('A')).toEqual({ lacks: 'off-record' });
    await expect(score(depsOn(db()), { ...given, lots: null, elsewhere: [], dropped: [] })).rejects.toMatchObject({
      nonRetryable: true,
    });
    expect(await off('A', 'taxi-jansen')).toEqual({ lacks: null });
  });
});

describe('what was received', () => {
  it('is what the rows say, in time and under this procedure alone, whatever a case has heard', async () => {
    const [kept, other] = [await keptExample(db()), await keptExample(db())];
    for (const one of [kept, other]) await planned(depsOn(db()), one);
    const received = async () =>
      evidence(depsOn(db()), {
        case: kept.name,
        hash: kept.hash,
        kind: 'received',
        act: { milestone: 'evaluation' },
        lots: null,
      });
    const bid = { reference: kept.name.reference, kind: 'bid', party: 'A', lot: null, sha256: 'a' } as const;
    expect(await received()).toEqual({ bids: 0 });
    await receive(db(), { ...bid, uploadId: '1', at: CLOSED });
    await receive(db(), { ...bid, kind: 'question', uploadId: '2', at: START });
    await receive(db(), { ...bid, reference: other.name.reference, uploadId: '3', at: START });
    expect(await received()).toEqual({ bids: 0 });
    await receive(db(), { ...bid, uploadId: '4', at: START });
    expect(await received()).toEqual({ bids: 1 });
  });
});

describe('a receipt that a person judges', () => {
  it('is the one of that kind and number, or none', async () => {
    const kept = await keptExample(db());
    await planned(depsOn(db()), kept);
    const bid = { reference: kept.name.reference, kind: 'bid', party: 'A', lot: 'perceel-1', sha256: 'a' } as const;
    await receive(db(), { ...bid, uploadId: '1', at: CLOSED });
    const found = (act: { readonly what: string; readonly no: string }) =>
      evidence(depsOn(db()), { case: kept.name, hash: kept.hash, kind: 'receipt', act, lots: null });
    expect(await found({ what: 'bid', no: '1' })).toEqual({ receipt: { judgement: 'late', lot: 'perceel-1' } });
    for (const act of [
      { what: 'question', no: '1' },
      { what: 'bid', no: '2' },
      { what: 'bid', no: 'een' },
      { what: 'bid', no: '99999999999' },
    ])
      expect(await found(act)).toEqual({ receipt: null });
  });
});

describe('a figure', () => {
  const figure = { year: 2021, series: 'OVA', status: 'definitive', percentage: '3.28', source: 't:1' } as const;
  const priced = async (edit?: (text: string) => string) => {
    const kept = await keptExample(db(), edit);
    const name = subsidyName(kept.name.reference, 'perceel-1');
    const prices = ['een', 'twee'].map((product) => ({ product: `perceel-1/${product}`, year: 2020, cents: 10_000n }));
    await putYearPrices(db(), name.reference, prices);
    return { case: name, hash: kept.hash };
  };
  const asked = (given: Pick<IndexRequest, 'case' | 'hash'>, over: Partial<IndexRequest['figure']> = {}) =>
    Promise.all([
      evidence(depsOn(db()), { ...given, kind: 'figure', act: { ...figure, ...over }, lots: null }),
      readYearPrices(db(), given.case.reference),
    ]);

  it('tells how many prices it would make, and makes none', async () => {
    const given = await priced();
    const [found] = await asked(given);
    expect(found).toEqual({ prices: 2 });
    expect((await readYearPrices(db(), given.case.reference)).every((one) => one.year === 2020)).toBe(true);
  });

  it('that is recorded makes them to the cent, once', async () => {
    const given = await priced();
    expect(await indexPrices(depsOn(db()), { ...given, figure })).toEqual({ prices: 2 });
    await indexPrices(depsOn(db()), { ...given, figure });
    const made = (await readYearPrices(db(), given.case.reference)).filter((one) => one.year === 2021);
    expect(made.map((one) => one.cents)).toEqual([10_328n, 10_328n]);
  });

  it.each([
    ['of another series', { series: 'CPI' }, { why: 'other-series', wanted: 'OVA' }],
    ['of another status', { status: 'provisional' }, { why: 'other-status', wanted: 'definitive' }],
    ['of a year whose prices before it are unknown', { year: 2024 }, { why: 'prices-unknown', year: 2023 }],
    ['that leaves nothing', { percentage: '-100.00' }, { why: 'percentage-too-low' }],
  ] as const)('%s is refused as evidence and as act alike', async (_name, over, refused) => {
    const given = await priced();
    const [found] = await asked(given, over);
    expect(found).toEqual({ refused });
    expect(await indexPrices(depsOn(db()), { ...given, figure: { ...figure, ...over } })).toEqual({ refused });
  });

  it('is refused as long as nobody settled which figure counts', async () => {
    const given = await priced((text) => text.replace(', uitgave: definitief', ''));
    expect((await asked(given))[0]).toEqual({ refused: { why: 'not-settled' } });
  });
});
