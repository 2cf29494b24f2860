import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, type Allocation, type Application, type Distribution } from '../../../domain/subsidy/allocation.ts';

const NO_MINIMUM = { points: null, rule: 'at-least' } as const;
const application = (points: bigint, requested: bigint, index: number): Application => ({
  application: `a${index}`,
  points: { units: points, scale: 0 },
  requested,
});
const applications = fc
  .array(fc.tuple(fc.bigInt({ min: 0n, max: 3n }), fc.bigInt({ min: 1n, max: 9n })), { minLength: 1, maxLength: 6 })
  .map((all) => all.map(([points, requested], index) => application(points, requested, index)));
const ceiling = fc.bigInt({ min: 0n, max: 40n });
const DISTRIBUTIONS: readonly Distribution[] = [
  { method: 'ranking', onShortage: 'stop' },
  { method: 'ranking', onShortage: 'skip' },
  { method: 'ranking', onShortage: 'partial' },
  { method: 'pro-rata', distribution: 'largest-remainder' },
  { method: 'pro-rata', distribution: 'round-down' },
];
const grants = ({ applications: all }: Allocation): bigint[] => all.map((one) => one.granted);

describe.each(DISTRIBUTIONS)('dividing a ceiling: %o', (distribution) => {
  it('never exceeds the ceiling or a request, and the totals add up to it', () => {
    fc.assert(
      fc.property(applications, ceiling, (all, most) => {
        const found = allocate(all, most, NO_MINIMUM, distribution);
        expect(grants(found).reduce((sum, one) => sum + one, 0n)).toBe(found.granted);
        expect(found.granted + found.remaining).toBe(most);
        expect(found.remaining).toBeGreaterThanOrEqual(0n);
        found.applications.forEach(({ granted, status }, index) => {
          const asked = all[index]?.requested ?? 0n;
          expect(granted >= 0n && granted <= asked).toBe(true);
          expect(status === 'granted').toBe(granted === asked);
        });
      }),
    );
  });

  it('grants all when the requests fit together', () => {
    fc.assert(
      fc.property(applications, (all) => {
        const asked = all.reduce((sum, one) => sum + one.requested, 0n);
        expect(grants(allocate(all, asked, NO_MINIMUM, distribution))).toEqual(all.map((one) => one.requested));
      }),
    );
  });

  it('refuses below the minimum, and only there', () => {
    fc.assert(
      fc.property(applications, ceiling, (all, most) => {
        const found = allocate(all, most, { points: { units: 2n, scale: 0 }, rule: 'more-than' }, distribution);
        found.applications.forEach(({ reason }, index) =>
          expect(reason === 'below-minimum').toBe((all[index]?.points.units ?? 0n) <= 2n),
        );
      }),
    );
  });
});

describe('ranking', () => {
  it('a higher ranked group is never worse off than a lower one, unless smaller requests may pass', () => {
    fc.assert(
      fc.property(applications, ceiling, (all, most) => {
        const found = allocate(all, most, NO_MINIMUM, { method: 'ranking', onShortage: 'stop' });
        all.forEach((one, index) =>
          all.forEach((other, at) => {
            if (one.points.units > other.points.units && found.applications[at]?.status === 'granted')
              expect(found.applications[index]?.status).toBe('granted');
          }),
        );
      }),
    );
  });

  it('equal points that do not fit together need a draw, which is not computed', () => {
    const all = [application(3n, 5n, 0), application(2n, 4n, 1), application(2n, 1n, 2), application(1n, 1n, 3)];
    const found = allocate(all, 8n, NO_MINIMUM, { method: 'ranking', onShortage: 'skip' });
    expect(found.drawOfLots).toEqual(['a1', 'a2']);
    expect(found.applications.map((one) => one.reason)).toEqual([
      null,
      'draw-of-lots',
      'draw-of-lots',
      'after-draw-of-lots',
    ]);
  });

  it.each([
    ['stop', [5n, 0n, 0n]],
    ['skip', [5n, 0n, 2n]],
    ['partial', [5n, 3n, 0n]],
  ] as const)('a request that does not fit: %s', (onShortage, expected) => {
    const all = [application(3n, 5n, 0), application(2n, 4n, 1), application(1n, 2n, 2)];
    expect(grants(allocate(all, 8n, NO_MINIMUM, { method: 'ranking', onShortage }))).toEqual(expected);
  });
});

describe('pro rata', () => {
  it('largest remainder: nobody is a whole cent away from the exact share', () => {
    fc.assert(
      fc.property(applications, ceiling, (all, most) => {
        const asked = all.reduce((sum, one) => sum + one.requested, 0n);
        if (asked <= most) return;
        const found = allocate(all, most, NO_MINIMUM, { method: 'pro-rata', distribution: 'largest-remainder' });
        expect(found.remaining).toBe(0n);
        found.applications.forEach(({ granted }, index) => {
          const off = granted * asked - (all[index]?.requested ?? 0n) * most;
          expect(off < asked && off > -asked).toBe(true);
        });
      }),
    );
  });

  it('equal remainders go in the order of the input', () => {
    const all = [application(1n, 1n, 0), application(1n, 1n, 1), application(1n, 1n, 2)];
    expect(grants(allocate(all, 2n, NO_MINIMUM, { method: 'pro-rata', distribution: 'largest-remainder' }))).toEqual([
      1n,
      1n,
      0n,
    ]);
    expect(grants(allocate(all, 2n, NO_MINIMUM, { method: 'pro-rata', distribution: 'round-down' }))).toEqual([
      0n,
      0n,
      0n,
    ]);
  });
});
