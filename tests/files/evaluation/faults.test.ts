import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../client/calculate/line.ts';

type Json = Readonly<Record<string, unknown>>;

const HALF_UP = { scale: 2, mode: 'half-up' };
const PROPORTIONAL = { name: 'relative-proportional' };
const criterion = { criterion: 'A', maximum: '10', gradeThreshold: 6 };
const product = { product: 'p', volume: '1', minimum: null, maximum: null };

/** A good line of every calculation. */
const GOOD = {
  'price-points': { method: PROPORTIONAL, maximum: '150', rounding: HALF_UP, bids: [{ bid: 'x', bidPrice: '5' }] },
  'total-price': { products: [product], bids: [{ bid: 'x', prices: { p: 1 } }] },
  'quality-points': {
    rounding: HALF_UP,
    lots: [{ lot: '1', criteria: [criterion] }],
    bids: [{ bid: 'x', grades: { '1': { A: 7 } } }],
  },
  ranking: {
    scale: 2,
    floor: null,
    floorRule: 'at-least',
    gradeThresholds: [{ criterion: 'A', gradeThreshold: 6 }],
    bids: [{ bid: 'x', quality: '1.50', price: '1', grades: { A: 7 }, exclusions: [] }],
  },
  'next-in-rank': {
    scale: 2,
    floor: null,
    floorRule: 'at-least',
    lots: [{ lot: '1', maximum: '10', method: PROPORTIONAL, rounding: HALF_UP }],
    bids: [{ bid: 'x', quality: '5', bidPrices: { '1': 5 } }],
    frozenRanking: [{ rank: 1, bids: ['x'], total: '9' }],
    dropped: ['x'],
  },
  'effective-weight': {
    rounding: HALF_UP,
    floor: null,
    floorRule: 'at-least',
    lots: [
      {
        lot: '1',
        criteria: [],
        price: {
          maximum: '10',
          method: PROPORTIONAL,
          products: [{ product: 'p', volume: null, minimum: 1, maximum: 2 }],
        },
      },
    ],
  },
  'verify-ranking': {
    input: {
      scale: 0,
      floor: null,
      floorRule: 'at-least',
      gradeThresholds: [],
      bids: [{ bid: 'x', quality: '1', price: '1', grades: {}, exclusions: [] }],
    },
    frozen: { inputHash: '0'.repeat(64), resultHash: 'f'.repeat(64) },
  },
  index: {
    kind: 'chain',
    baseYear: 2019,
    firstIndexedYear: 2020,
    lastYear: 2020,
    rates: { '2020': '3.28' },
    carry: 'rounded',
    mode: 'half-up',
    prices: [{ product: 'p', price: '63004' }],
  },
  'grant-allocation': {
    method: 'pro-rata',
    distribution: 'round-down',
    subsidyCeiling: 0,
    minimumPoints: null,
    minimumRule: 'at-least',
    applications: [{ application: 'a', points: '1', requested: 5 }],
  },
  'subcontracting-shares': {
    rounding: HALF_UP,
    lots: [{ lot: '1', minimumOwnShare: '95' }],
    bids: [{ bid: 'x', certified: true, lots: { '1': { own: 1, subcontractors: [] } } }],
  },
  'abnormally-low': {
    minimumBids: 2,
    boundary: 'at-least',
    underMean: '50',
    underNext: null,
    rounding: HALF_UP,
    bids: [{ bid: 'x', initialPrice: 1, finalPrice: 1 }],
  },
  evaluation: {
    lots: [
      {
        lot: '1',
        criteria: [criterion],
        price: { maximum: '10', method: PROPORTIONAL, rounding: HALF_UP, products: [product] },
      },
    ],
    qualityRounding: HALF_UP,
    lowestPriceOver: 'priced',
    floor: null,
    floorRule: 'at-least',
    bids: [{ bid: 'x', exclusions: [], grades: { '1': { A: 7 } }, prices: { '1': { p: 1 } } }],
  },
} as const satisfies Readonly<Record<string, Json>>;

type Name = keyof typeof GOOD;
const NAMES = Object.keys(GOOD) as Name[];

const answer = (calculate: string, members: object): { ok: boolean; error?: string } =>
  JSON.parse(answerLine(JSON.stringify({ id: 'x', calculate, ...members }))) as { ok: boolean; error?: string };

/** The value with something else at a path; undefined takes the member away. */
function at(value: unknown, [key, ...rest]: readonly (string | number)[], put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? at(one, rest, put) : (one as unknown)));
  const object = value as Json;
  const own = at(object[key], rest, put);
  const others = Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
  return own === undefined ? others : { ...others, [key]: own };
}

const faultAt = (name: Name, path: readonly (string | number)[], put: unknown): string | undefined =>
  answer(name, at(GOOD[name], path, put) as object).error;

describe.each(NAMES)('%s', (name) => {
  it('answers a good line', () => {
    expect(answer(name, GOOD[name])).toMatchObject({ ok: true });
  });

  it.each(Object.keys(GOOD[name]))('asks for %s', (member) => {
    expect(faultAt(name, [member], undefined)).toBe('missing-field');
  });

  it('knows no other member', () => {
    for (const other of ['extra', 'constructor', 'toString']) expect(faultAt(name, [other], 1)).toBe('unknown-field');
  });

  it.each(Object.keys(GOOD[name]))('takes no truth value for %s', (member) => {
    expect(faultAt(name, [member], true)).toBe('bad-type');
  });
});

describe('whole amounts', () => {
  it.each([
    ['NaN', 'bad-number'],
    ['1e5', 'bad-number'],
    ['1,50', 'bad-number'],
    ['+5', 'bad-number'],
    ['007', 'bad-number'],
    [' 5', 'bad-number'],
    ['-0', 'bad-number'],
    ['', 'bad-number'],
    ['630.04', 'bad-number'],
    ['9'.repeat(31), 'too-many-digits'],
    [`-${'9'.repeat(31)}`, 'too-many-digits'],
    ['9'.repeat(100_000), 'too-many-digits'],
    ['-5', 'negative-not-allowed'],
    ['0', 'zero-not-allowed'],
    [0, 'zero-not-allowed'],
    [-1, 'negative-not-allowed'],
    [1.5, 'float-not-allowed'],
    [9_007_199_254_740_992, 'unsafe-integer'],
    [-9_007_199_254_740_992, 'unsafe-integer'],
    [1e300, 'unsafe-integer'],
    [null, 'bad-type'],
    [[], 'bad-type'],
    ['9'.repeat(30), undefined],
    [9_007_199_254_740_991, undefined],
  ])('%j: %s', (value, code) => {
    expect(faultAt('price-points', ['bids', 0, 'bidPrice'], value)).toBe(code);
  });

  it('a number beyond every double is unsafe', () => {
    const line = JSON.stringify({ id: 'x', calculate: 'price-points', ...GOOD['price-points'] }).replace(
      '"5"',
      '1e999',
    );
    expect(JSON.parse(answerLine(line))).toEqual({ id: 'x', ok: false, error: 'unsafe-integer' });
  });
});

describe('decimals', () => {
  it.each([
    ['1.000001', undefined],
    ['1.0000001', 'too-many-digits'],
    ['9'.repeat(12), undefined],
    ['9'.repeat(13), 'too-many-digits'],
    ['0.000', 'zero-not-allowed'],
    ['-0.00', 'bad-number'],
    ['-0.5', 'negative-not-allowed'],
    ['1.', 'bad-number'],
    ['.5', 'bad-number'],
    ['01.5', 'bad-number'],
    ['1e1', 'bad-number'],
    [5, 'bad-type'],
    [null, 'bad-type'],
  ])('%j: %s', (value, code) => {
    expect(faultAt('price-points', ['maximum'], value)).toBe(code);
  });

  it('have no more decimals than the scale of a ranking', () => {
    expect(faultAt('ranking', ['bids', 0, 'quality'], '1.500')).toBe('too-many-digits');
    expect(faultAt('ranking', ['floor'], '1.500')).toBe('too-many-digits');
  });
});

describe('grades', () => {
  it.each([
    [0, 'bad-grade'],
    [11, 'bad-grade'],
    [5.5, 'bad-grade'],
    ['7', 'bad-grade'],
    [true, 'bad-grade'],
    [null, 'missing-criterion'],
    [undefined, 'missing-criterion'],
    [1, undefined],
    [10, undefined],
  ])('%j: %s', (value, code) => {
    expect(faultAt('quality-points', ['bids', 0, 'grades', '1', 'A'], value)).toBe(code);
    expect(faultAt('ranking', ['bids', 0, 'grades', 'A'], value)).toBe(code);
    expect(faultAt('evaluation', ['bids', 0, 'grades', '1', 'A'], value)).toBe(code);
  });

  it('a criterion named constructor that has no grade is missing', () => {
    expect(faultAt('quality-points', ['lots', 0, 'criteria', 0, 'criterion'], 'constructor')).toBe('unknown-criterion');
    const lots = [{ lot: '1', criteria: [{ ...criterion, criterion: 'constructor' }] }];
    expect(
      answer('quality-points', { ...GOOD['quality-points'], lots, bids: [{ bid: 'x', grades: { '1': {} } }] }),
    ).toMatchObject({
      error: 'missing-criterion',
    });
  });
});

describe('names, choices and lists', () => {
  it.each([
    ['toString', undefined],
    ['x'.repeat(64), undefined],
    ['x'.repeat(65), 'bad-value'],
    ['', 'bad-value'],
    ['.a', 'bad-value'],
    ['a b', 'bad-value'],
    ['a\n', 'bad-value'],
    ['é', 'bad-value'],
    [1, 'bad-type'],
  ])('a name %j: %s', (value, code) => {
    expect(faultAt('price-points', ['bids', 0, 'bid'], value)).toBe(code);
  });

  it.each([
    ['price-points', ['bids']],
    ['total-price', ['products']],
    ['quality-points', ['lots', 0, 'criteria']],
    ['next-in-rank', ['frozenRanking', 0, 'bids']],
    ['next-in-rank', ['dropped']],
    ['index', ['prices']],
    ['grant-allocation', ['applications']],
    ['abnormally-low', ['bids']],
  ] as const)('%s: an empty list at %j', (name, path) => {
    expect(faultAt(name, path, [])).toBe('empty-list');
  });

  it.each([
    ['price-points', 'bids'],
    ['total-price', 'products'],
    ['quality-points', 'lots'],
    ['ranking', 'gradeThresholds'],
    ['effective-weight', 'lots'],
    ['grant-allocation', 'applications'],
    ['evaluation', 'bids'],
  ] as const)('%s: the same name twice in %s', (name, member) => {
    const list = (GOOD[name] as Json)[member] as unknown[];
    expect(faultAt(name, [member], [...list, ...list])).toBe('duplicate-id');
  });

  it.each(['half-up ', 'HALF-UP', 'toString', ''])('no rounding mode: %j', (mode) => {
    expect(faultAt('price-points', ['rounding', 'mode'], mode)).toBe('bad-value');
  });

  it.each([
    [13, 'bad-value'],
    [-1, 'bad-value'],
    [1.5, 'bad-value'],
    ['2', 'bad-type'],
    [12, undefined],
  ])('a scale of %j: %s', (scale, code) => {
    expect(faultAt('price-points', ['rounding', 'scale'], scale)).toBe(code);
  });
});

describe('price methods', () => {
  const bands = (over: Json): Json => ({
    name: 'bands',
    bands: [
      { upTo: '5', points: '10' },
      { upTo: '6', points: '5' },
    ],
    above: '0',
    ...over,
  });
  const log = { name: 'relative-log', factor: '2', pointsPerFactor: '3', belowZero: 'clamp' };

  it.each([
    [{ name: 'lowest' }, 'bad-value'],
    [{}, 'missing-field'],
    [{ ...PROPORTIONAL, zeroAt: '2' }, 'unknown-field'],
    [{ name: 'relative-linear', zeroAt: '1', belowZero: 'clamp' }, 'bad-value'],
    [{ name: 'relative-linear', zeroAt: '1.000001', belowZero: 'clamp' }, undefined],
    [{ name: 'absolute-linear', fullAt: 5, zeroAt: 5, outside: 'clamp' }, 'bad-value'],
    [{ name: 'absolute-linear', fullAt: 0, zeroAt: 1, outside: 'clamp' }, undefined],
    [bands({}), undefined],
    [
      bands({
        bands: [
          { upTo: '5', points: '10' },
          { upTo: '5', points: '5' },
        ],
      }),
      'bad-value',
    ],
    [bands({ bands: [{ upTo: '5', points: '150.01' }] }), 'bad-value'],
    [bands({ above: '151' }), 'bad-value'],
    [bands({ bands: [] }), 'empty-list'],
    [log, undefined],
    [{ ...log, factor: '1' }, 'bad-value'],
    [{ ...log, pointsPerFactor: '0' }, 'zero-not-allowed'],
  ])('%j: %s', (method, code) => {
    expect(faultAt('price-points', ['method'], method)).toBe(code);
  });

  it('a logarithm has at most six decimals', () => {
    const line = { ...GOOD['price-points'], method: log };
    expect(answer('price-points', { ...line, rounding: { scale: 6, mode: 'up' } })).toMatchObject({ ok: true });
    expect(answer('price-points', { ...line, rounding: { scale: 7, mode: 'up' } })).toMatchObject({
      error: 'bad-value',
    });
  });
});

describe('faults of one calculation', () => {
  it.each([
    ['total-price', ['bids', 0, 'prices', 'q'], 1, 'unknown-product'],
    ['total-price', ['products', 0, 'minimum'], -1, 'negative-not-allowed'],
    ['quality-points', ['bids', 0, 'grades', '2'], {}, 'unknown-lot'],
    ['quality-points', ['bids', 0, 'grades'], {}, 'missing-lot'],
    ['ranking', ['bids', 0, 'price'], null, 'missing-points'],
    ['ranking', ['bids', 0, 'exclusions'], [''], 'bad-value'],
    ['ranking', ['bids', 0, 'exclusions'], ['x'.repeat(201)], 'bad-value'],
    ['next-in-rank', ['dropped'], ['y'], 'unknown-bid'],
    ['next-in-rank', ['frozenRanking', 0, 'rank'], 2, 'bad-value'],
    ['next-in-rank', ['frozenRanking', 0, 'bids'], ['x', 'x'], 'duplicate-id'],
    ['next-in-rank', ['lots', 0, 'rounding', 'scale'], 3, 'bad-value'],
    ['effective-weight', ['lots', 0, 'price'], null, 'empty-list'],
    ['effective-weight', ['lots', 0, 'price', 'products', 0, 'minimum'], 3, 'bad-value'],
    ['verify-ranking', ['frozen', 'inputHash'], 'F'.repeat(64), 'bad-value'],
    ['verify-ranking', ['input', 'id'], 'x', 'unknown-field'],
    ['index', ['rates'], {}, 'missing-rate'],
    ['index', ['rates', '20'], '1', 'bad-value'],
    ['index', ['rates', '2020'], '-100', 'bad-value'],
    ['index', ['rates', '2020'], '-99.99', undefined],
    ['index', ['firstIndexedYear'], 2019, 'bad-value'],
    ['index', ['lastYear'], 2018, 'bad-value'],
    ['index', ['firstIndexedYear'], 2021, undefined],
    ['grant-allocation', ['onShortage'], 'stop', 'unknown-field'],
    ['subcontracting-shares', ['lots', 0, 'minimumOwnShare'], '100.01', 'bad-value'],
    ['subcontracting-shares', ['bids', 0, 'lots', '1', 'own'], 0, 'zero-not-allowed'],
    ['abnormally-low', ['minimumBids'], 1001, 'bad-value'],
    ['evaluation', ['bids', 0, 'exclusions'], ['te laat'], 'excluded-bid-assessed'],
    ['evaluation', ['bids', 0, 'grades'], null, 'bad-type'],
  ] as const)('%s at %j with %j: %s', (name, path, put, code) => {
    expect(faultAt(name, path, put)).toBe(code);
  });

  it('weights of an index add up to exactly 1', () => {
    const part = { part: 'a', weight: '0.4', previousProvisional: '1', previousDefinitive: '1', nextProvisional: '1' };
    const line = (weight: string) =>
      answer('index', {
        kind: 'rate',
        parts: [part, { ...part, part: 'b', weight }],
        correction: 'none',
        combine: 'add',
        figureRounding: HALF_UP,
        correctionRounding: HALF_UP,
        rateRounding: HALF_UP,
      });
    expect(line('0.6')).toMatchObject({ ok: true, rate: '1.00' });
    expect(line('0.600001')).toMatchObject({ error: 'weights-not-one' });
  });
});
