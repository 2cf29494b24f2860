import { describe, expect, it } from 'vitest';
import { againstRecord, biddersIn, type ReceivedBid } from '../../../domain/evaluation/bids-on-record.ts';
import type { BidRow } from '../../../domain/evaluation/rows.ts';

const row = (bid: string, over: Partial<BidRow> = {}): BidRow => ({ bid, lots: null, exclusions: [], ...over });
const came = (party: string, over: Partial<ReceivedBid> = {}): ReceivedBid => ({
  party,
  lot: null,
  no: 1,
  judgement: 'in-time',
  counts: true,
  excluded: false,
  ...over,
});
/** A bid that came late. */
const LATE = { judgement: 'late', counts: false } as const;
const LOTS = ['noord', 'zuid'];

describe('a ranking takes bids on record that count, and no others', () => {
  it.each<[string, readonly BidRow[], readonly ReceivedBid[], readonly string[], readonly object[]]>([
    ['one name however it is written', [row('taxi-jansen')], [came('Taxi Jansen')], [], []],
    ['accents are no other name', [row('cafe-zoe')], [came('Café Zoë')], [], []],
    ['a row of nobody', [row('b')], [], [], [{ kind: 'bid-not-received', row: 'b' }]],
    [
      'a row of a late bid',
      [row('b')],
      [came('B', { ...LATE, no: 3 })],
      [],
      [{ kind: 'bid-counts-not', row: 'b', no: 3, judgement: 'late' }],
    ],
    ['a late bid after one in time', [row('b')], [came('B'), came('B', { ...LATE })], [], []],
    ['a late bid that was set aside', [row('b', { exclusions: ['te laat'] })], [came('B', { ...LATE })], [], []],
    ['nobody, set aside', [row('b', { exclusions: ['x'] })], [], [], [{ kind: 'bid-not-received', row: 'b' }]],
    [
      'a bid without a row',
      [row('a')],
      [came('A'), came('B', { no: 2 })],
      [],
      [{ kind: 'bid-without-row', row: 'B', no: 2 }],
    ],
    ['a late bid without a row', [row('a')], [came('A'), came('B', { ...LATE })], [], []],
    [
      'a late bid that counts as a person judged, without a row',
      [row('a')],
      [came('A'), came('B', { ...LATE, counts: true, no: 2 })],
      [],
      [{ kind: 'bid-without-row', row: 'B', no: 2 }],
    ],
    [
      'a late bid that counts as a person judged, with a row',
      [row('b')],
      [came('B', { ...LATE, counts: true })],
      [],
      [],
    ],
    [
      'grades of a bid that was set aside',
      [row('b')],
      [came('B', { no: 3, excluded: true })],
      [],
      [{ kind: 'bid-excluded', row: 'b', no: 3 }],
    ],
    [
      'a bid that was set aside, with the reason',
      [row('b', { exclusions: ['x'] })],
      [came('B', { excluded: true })],
      [],
      [],
    ],
    [
      'a bid that was set aside, without a row',
      [row('a')],
      [came('A'), came('B', { no: 2, excluded: true })],
      [],
      [{ kind: 'bid-without-row', row: 'B', no: 2 }],
    ],
    [
      'a bid that was set aside for one of two lots',
      [row('a')],
      [came('A', { lot: 'noord', excluded: true }), came('A', { lot: 'zuid', no: 2 })],
      LOTS,
      [{ kind: 'bid-excluded', row: 'a/noord', no: 1 }],
    ],
    [
      'the same, with a row for the other lot alone',
      [row('a', { lots: ['zuid'] })],
      [came('A', { lot: 'noord', excluded: true }), came('A', { lot: 'zuid', no: 2 })],
      LOTS,
      [],
    ],
    ['two spellings of one', [row('a-b'), row('ab')], [came('A B')], [], [{ kind: 'twice', row: 'ab' }]],
    [
      'a bid for one lot, a row for both',
      [row('a')],
      [came('A', { lot: 'noord' })],
      LOTS,
      [{ kind: 'bid-not-received', row: 'a/zuid' }],
    ],
    ['a row for that lot alone', [row('a', { lots: ['noord'] })], [came('A', { lot: 'noord' })], LOTS, []],
    [
      'late for one of the lots',
      [row('a')],
      [came('A', { lot: 'noord' }), came('A', { lot: 'zuid', ...LATE, no: 2 })],
      LOTS,
      [{ kind: 'bid-counts-not', row: 'a/zuid', no: 2, judgement: 'late' }],
    ],
    [
      'late for all of the lots is told once',
      [row('a')],
      [came('A', { ...LATE })],
      LOTS,
      [{ kind: 'bid-counts-not', row: 'a', no: 1, judgement: 'late' }],
    ],
    [
      'a lot of a bid without a row',
      [row('a', { lots: ['noord'] })],
      [came('A', { lot: 'zuid' }), came('A', { lot: 'noord', no: 2 })],
      LOTS,
      [{ kind: 'bid-without-row', row: 'A/zuid', no: 1 }],
    ],
    [
      'a lot that is not assessed now',
      [row('a', { lots: ['noord'] })],
      [came('A', { lot: 'noord' }), came('A', { lot: 'zuid', no: 2 })],
      ['noord'],
      [],
    ],
    ['whoever named no lot and has a row for one', [row('a', { lots: ['noord'] })], [came('A')], LOTS, []],
  ])('%s', (_name, rows, received, lots, findings) => {
    expect(againstRecord(rows, received, lots)).toEqual(findings);
  });
});

describe('who bids', () => {
  it('is one, however often, for how many lots and in what spelling; not who came late', () => {
    const received = [came('A B', { lot: 'noord' }), came('a-b', { lot: 'zuid' }), came('C', { ...LATE })];
    expect(biddersIn(received)).toBe(1);
  });
});
