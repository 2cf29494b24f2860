import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bidsOf } from '../../../domain/evaluation/bids-of.ts';
import type { GradeRow, PriceRow, RowFinding, Rows } from '../../../domain/evaluation/rows.ts';
import { settingsOf } from './builders.ts';

const settings = settingsOf();
const grade = (criterion: string, assessor: string | null, given: number, bid = 'x'): GradeRow => ({
  bid,
  lot: '1',
  criterion,
  assessor,
  grade: given,
});
const price: PriceRow = { bid: 'x', lot: '1', product: 'p', cents: 100n };

const rowsOf = (over: Partial<Rows> = {}): Rows => ({
  bids: [{ bid: 'x', lots: null, exclusions: [] }],
  grades: [grade('A', 'jan', 4), grade('A', 'noor', 9), grade('A', null, 7), grade('B', 'jan', 6), grade('B', null, 8)],
  prices: [price],
  ...over,
});

function findings(rows: Rows): readonly RowFinding[] {
  const found = bidsOf(settings, rows);
  return found.ok ? [] : found.error;
}

describe('rows put together to bids', () => {
  it('take the grade that the team fixed, whatever members gave alone (U5.3-a)', () => {
    const found = bidsOf(settings, rowsOf());
    if (!found.ok) throw new Error(JSON.stringify(found.error));
    const own = found.value[0]?.grades?.get('1');
    expect([own?.get('A'), own?.get('B'), own?.get('C')]).toEqual([7, 8, undefined]);
    expect(found.value[0]?.prices?.get('1')?.get('p')).toBe(100n);
  });

  it('may come in any order', () => {
    const expected = bidsOf(settings, rowsOf());
    fc.assert(
      fc.property(fc.shuffledSubarray([...rowsOf().grades], { minLength: 5 }), (grades) => {
        const found = bidsOf(settings, rowsOf({ grades }));
        if (!found.ok || !expected.ok) throw new Error('the rows are good');
        for (const criterion of ['A', 'B'])
          expect(found.value[0]?.grades?.get('1')?.get(criterion)).toBe(
            expected.value[0]?.grades?.get('1')?.get(criterion),
          );
      }),
    );
  });

  it('a bid that was set aside has no grades and needs none', () => {
    const rows = rowsOf({ bids: [{ bid: 'x', lots: null, exclusions: ['geen UEA'] }], grades: [], prices: [] });
    expect(bidsOf(settings, rows)).toEqual({
      ok: true,
      value: [{ bid: 'x', exclusions: ['geen UEA'], grades: null, prices: null }],
    });
  });

  it('a price that is not given stays not given', () => {
    const found = bidsOf(settings, rowsOf({ prices: [] }));
    expect(found.ok && found.value[0]?.prices?.get('1')?.size).toBe(0);
  });

  it('all faults come at once', () => {
    const rows = rowsOf({
      bids: [
        { bid: 'x', lots: null, exclusions: [] },
        { bid: 'x', lots: null, exclusions: [] },
        { bid: 'w', lots: ['9'], exclusions: [] },
      ],
      grades: [
        grade('A', 'jan', 4),
        grade('A', 'jan', 4),
        grade('A', null, 11),
        grade('C', null, 7),
        grade('B', null, 7, 'z'),
      ],
      prices: [price, price, { ...price, product: 'q' }],
    });
    expect(new Set(findings(rows).map(({ kind, row }) => `${kind} ${row}`))).toEqual(
      new Set([
        'twice x',
        'unknown w/9',
        'twice x/1/A',
        'bad-grade x/1/A',
        'unknown x/1/C',
        'unknown z/1/B',
        'no-consensus x/1/A',
        'no-consensus x/1/B',
        'twice x/1/p',
        'unknown x/1/q',
      ]),
    );
  });

  it.each([0, 11, 5.5, -1, Number.NaN])('%s is no grade', (given) => {
    expect(
      findings(rowsOf({ grades: [grade('A', null, given), grade('B', null, 8)] })).map(({ kind }) => kind),
    ).toEqual(['bad-grade', 'no-consensus']);
  });
});
