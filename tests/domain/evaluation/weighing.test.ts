import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abnormallyLow } from '../../../domain/evaluation/abnormally-low.ts';
import { judgeShares } from '../../../domain/evaluation/subcontracting.ts';
import { decimal } from './builders.ts';

describe('the own share of a main contractor (U1.5, U2.9)', () => {
  const lot = { lot: '1', minimumOwnShare: decimal('95') };
  const judge = (own: bigint, ...amounts: bigint[]) =>
    judgeShares(lot, {
      own,
      subcontractors: amounts.map((amount, index) => ({ subcontractor: `s${index}`, amount, certified: true })),
    }).violations;

  it.each([
    [95n, 5n, []],
    [100n, 0n, []],
    [9_499_999n, 500_001n, [{ kind: 'own-share-too-low' }]],
  ] as const)('%s own beside %s', (own, other, violations) => {
    expect(judge(own, ...(other === 0n ? [] : [other]))).toEqual(violations);
  });

  it('holds for all subcontractors together', () => {
    expect(judge(95n, 3n, 3n)).toEqual([{ kind: 'own-share-too-low' }]);
  });

  it('only certified subcontractors are allowed', () => {
    const shares = { own: 99n, subcontractors: [{ subcontractor: 's', amount: 1n, certified: false }] };
    expect(judgeShares(lot, shares).violations).toEqual([{ kind: 'subcontractor-not-certified', subcontractor: 's' }]);
  });
});

describe('abnormally low bids', () => {
  const settings = {
    minimumBids: 1,
    boundary: 'at-least',
    underMean: decimal('50'),
    underNext: decimal('20'),
  } as const;

  it('the next price is the lowest of the others that is not below, by looking at all of them', () => {
    const price = fc.bigInt({ min: 1n, max: 6n });
    fc.assert(
      fc.property(fc.array(price, { minLength: 1, maxLength: 7 }), (finals) => {
        const found = abnormallyLow(
          finals.map((final) => ({ initial: 5n, final })),
          settings,
        );
        finals.forEach((own, index) => {
          const others = finals.filter((other, at) => at !== index && other >= own);
          const next = others.length === 0 ? null : others.reduce((low, one) => (one < low ? one : low));
          const shown = found.bids[index]?.belowNext ?? null;
          expect(shown === null).toBe(next === null);
          if (shown !== null && next !== null) expect(shown.n * next).toBe((next - own) * 100n * shown.d);
          const flagged = next !== null && (next - own) * 5n >= next;
          expect(found.bids[index]?.flags.includes('under-next')).toBe(flagged);
        });
      }),
    );
  });

  it('the mean is of the initial prices of the others', () => {
    const bids = [
      { initial: 10n, final: 50n },
      { initial: 90n, final: 90n },
      { initial: 110n, final: 110n },
    ];
    expect(abnormallyLow(bids, settings).bids[0]?.flags).toContain('under-mean');
    expect(abnormallyLow(bids, { ...settings, boundary: 'more-than' }).bids[0]?.flags).not.toContain('under-mean');
  });

  it('with too few bids nothing is compared', () => {
    expect(abnormallyLow([{ initial: 1n, final: 1n }], { ...settings, minimumBids: 2 })).toEqual({
      applied: false,
      bids: [{ belowMean: null, belowNext: null, flags: [] }],
    });
  });
});
