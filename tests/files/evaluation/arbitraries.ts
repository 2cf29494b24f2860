import * as fc from 'fast-check';

/** Lines of the calculation `evaluation` that are good, with few values so that ties, bounds and thresholds come up. */
export interface EvaluationLine {
  readonly id: string;
  readonly calculate: 'evaluation';
  readonly lots: readonly LineLot[];
  readonly qualityRounding: LineRounding;
  readonly lowestPriceOver: 'priced' | 'eligible';
  readonly floor: string | null;
  readonly floorRule: 'at-least' | 'more-than';
  readonly bids: readonly LineBid[];
}

export interface LineRounding {
  readonly scale: number;
  readonly mode: string;
}

export interface LineLot {
  readonly lot: string;
  readonly criteria: readonly { criterion: string; maximum: string; gradeThreshold: number | null }[];
  readonly price: {
    readonly maximum: string;
    readonly method: object;
    readonly rounding: LineRounding;
    readonly products: readonly { product: string; volume: string; minimum: string | null; maximum: string | null }[];
  } | null;
}

export interface LineBid {
  readonly bid: string;
  readonly exclusions: readonly string[];
  readonly grades: Readonly<Record<string, Readonly<Record<string, number>>>> | null;
  readonly prices: Readonly<Record<string, Readonly<Record<string, string | null>>>> | null;
}

const MODES = ['half-up', 'half-down', 'half-even', 'up', 'down', 'floor', 'ceiling'];
const rounding = fc.record({ scale: fc.integer({ min: 0, max: 4 }), mode: fc.constantFrom(...MODES) });
const method = fc.constantFrom<object>(
  { name: 'relative-proportional' },
  { name: 'relative-linear', zeroAt: '1.5', belowZero: 'clamp' },
  { name: 'relative-linear', zeroAt: '2', belowZero: 'negative' },
  { name: 'absolute-linear', fullAt: '10', zeroAt: '60', outside: 'extend' },
  { name: 'absolute-linear', fullAt: '0', zeroAt: '25', outside: 'clamp' },
  {
    name: 'bands',
    bands: [
      { upTo: '12', points: '10' },
      { upTo: '30', points: '2.5' },
    ],
    above: '-1',
  },
  { name: 'relative-log', factor: '4', pointsPerFactor: '3', belowZero: 'negative' },
);
const maximum = fc.constantFrom('10', '12.5', '33.333', '100');

const lot = (name: string): fc.Arbitrary<LineLot> =>
  fc
    .record({
      criteria: fc.integer({ min: 0, max: 2 }),
      maxima: fc.array(maximum, { minLength: 2, maxLength: 2 }),
      thresholds: fc.array(fc.constantFrom(null, 5, 6), { minLength: 2, maxLength: 2 }),
      priced: fc.boolean(),
      price: fc.record({ maximum, method, rounding }),
      bounds: fc.constantFrom([null, null], ['2', '9'], [null, '8'], ['3', null]),
      products: fc.integer({ min: 1, max: 2 }),
    })
    .map(({ criteria, maxima, thresholds, priced, price, bounds: [least = null, most = null], products }) => ({
      lot: name,
      criteria: Array.from({ length: priced ? criteria : criteria + 1 }, (_, index) => ({
        criterion: `c${index}`,
        maximum: maxima[index] ?? '10',
        gradeThreshold: thresholds[index] ?? null,
      })),
      price: priced
        ? {
            ...price,
            products: Array.from({ length: products }, (_, index) => ({
              product: `p${index}`,
              volume: `${index + 1}`,
              minimum: least,
              maximum: most,
            })),
          }
        : null,
    }));

const bid = (name: string, lots: readonly LineLot[]): fc.Arbitrary<LineBid> => {
  const grades = fc.record(
    Object.fromEntries(
      lots
        .filter((one) => one.criteria.length > 0)
        .map((one) => [
          one.lot,
          fc.record(Object.fromEntries(one.criteria.map((c) => [c.criterion, fc.integer({ min: 4, max: 10 })]))),
        ]),
    ),
  );
  const cents = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 2, max: 9 }).map(String) },
    { weight: 1, arbitrary: fc.constantFrom('0', '-1', '1', '10', null) },
  );
  const prices = fc.record(
    Object.fromEntries(
      lots.flatMap((one) =>
        one.price === null
          ? []
          : [[one.lot, fc.record(Object.fromEntries(one.price.products.map((p) => [p.product, cents])))]],
      ),
    ),
  );
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ bid: fc.constant(name), exclusions: fc.constant([]), grades, prices }) },
    { weight: 1, arbitrary: fc.constant({ bid: name, exclusions: ['te laat'], grades: null, prices: null }) },
  ) as fc.Arbitrary<LineBid>;
};

export const evaluationLine: fc.Arbitrary<EvaluationLine> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) => fc.tuple(...['1', '2', 'both'].slice(0, count).map(lot)))
  .chain((lots) =>
    fc.record({
      id: fc.constant('x'),
      calculate: fc.constant('evaluation' as const),
      lots: fc.constant(lots),
      qualityRounding: rounding,
      lowestPriceOver: fc.constantFrom('priced' as const, 'eligible' as const),
      floor: fc.constantFrom(null, '0', '20', '31.25', '1000'),
      floorRule: fc.constantFrom('at-least' as const, 'more-than' as const),
      bids: fc
        .integer({ min: 1, max: 5 })
        .chain((size) =>
          fc.tuple(...['b10', 'b2', 'B', 'a', 'toString'].slice(0, size).map((name) => bid(name, lots))),
        ),
    }),
  );
