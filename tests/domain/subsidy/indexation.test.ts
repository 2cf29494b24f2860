import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexChain, mixFigures, nextRate, type ChainSettings } from '../../../domain/subsidy/indexation.ts';

const CHAIN: ChainSettings = {
  baseYear: 2019,
  firstIndexedYear: 2020,
  lastYear: 2024,
  rates: new Map([
    [2020, 328n],
    [2021, 205n],
    [2022, -50n],
    [2023, 1000n],
    [2024, 0n],
  ]),
  carry: 'rounded',
  mode: 'half-up',
};

describe('prices year by year', () => {
  it('are rounded each year and carried so', () => {
    expect(indexChain(63004n, CHAIN).map((one) => one.price)).toEqual([63004n, 65071n, 66405n, 66073n, 72680n, 72680n]);
  });

  it('unrounded, are rounded for showing only: never off by a cent from the exact product', () => {
    const rate = fc.bigInt({ min: -5000n, max: 5000n });
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        fc.array(rate, { minLength: 5, maxLength: 5 }),
        (price, all) => {
          const rates = new Map(all.map((own, index) => [2020 + index, own]));
          const last = indexChain(price, { ...CHAIN, rates, carry: 'unrounded' }).at(-1)?.price ?? 0n;
          const n = all.reduce((product, own) => product * (10_000n + own), price);
          const off = 2n * (last * 10_000n ** 5n - n);
          expect(off <= 10_000n ** 5n && off > -(10_000n ** 5n)).toBe(true);
        },
      ),
    );
  });

  it('stay the same before the first indexed year', () => {
    const years = indexChain(100n, { ...CHAIN, firstIndexedYear: 2030 });
    expect(years.map((one) => one.price)).toEqual([100n, 100n, 100n, 100n, 100n, 100n]);
  });

  it('need a rate for each indexed year', () => {
    expect(() => indexChain(100n, { ...CHAIN, lastYear: 2025 })).toThrow(/2025/);
  });
});

describe('next year’s percentage', () => {
  const two = { scale: 2, mode: 'half-up' } as const;
  const settings = {
    correction: 'additive',
    combine: 'add',
    figureRounding: two,
    correctionRounding: two,
    rateRounding: two,
  } as const;
  const figures = { previousProvisional: 200n, previousDefinitive: 350n, nextProvisional: 300n };

  it('weighs the parts and rounds each figure once', () => {
    const part = (n: bigint, rate: bigint) => ({
      weight: { n, d: 10n },
      previousProvisional: rate,
      previousDefinitive: rate + 1n,
      nextProvisional: rate + 2n,
    });
    // 0.7 x 3.28 + 0.3 x 1.15 = 2.641
    expect(mixFigures([part(7n, 328n), part(3n, 115n)], two)).toEqual({
      previousProvisional: 264n,
      previousDefinitive: 265n,
      nextProvisional: 266n,
    });
  });

  it.each([
    // 3.50 - 2.00
    ['additive', 'add', 150n, 450n],
    // (103.5 / 102 - 1) x 100 = 1.4705…
    ['multiplicative', 'add', 147n, 447n],
    // 103 x 101.5 / 100 - 100 = 4.545
    ['additive', 'compound', 150n, 455n],
    ['none', 'compound', 0n, 300n],
  ] as const)('%s correction, %s: %s and %s hundredths', (correction, combine, expected, rate) => {
    expect(nextRate(figures, { ...settings, correction, combine })).toEqual({ correction: expected, rate });
  });
});
