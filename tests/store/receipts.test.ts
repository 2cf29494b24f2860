import { describe, expect, it } from 'vitest';
import type { Hold } from '../../domain/case/hold.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { CaseSnapshot } from '../../contracts/case-event.ts';
import { cameInTime, readReceipt, receiptsAside, receivedBids } from '../../store/received.ts';
import { receive, type Arriving, type ReceiveOutcome } from '../../store/receipts.ts';
import { holdOf, milestoneOf, NOW, termOf } from '../domain/acts/builders.ts';
import { recordEvents } from '../../store/record.ts';
import { emptyCaseFile, eventOf, openedWith, snapshotOf } from './case-file.ts';

const db = emptyCaseFile();

/** Named otherwise than in any procedure type: what it means is all that counts. */
const CLOSE = milestoneOf('einde', { traits: ['closes-bids'], owner: 'theirs', kind: 'moment', endsAt: NOW });

const opened = (milestones: readonly CaseMilestone[], over: Partial<CaseSnapshot> = {}) =>
  openedWith(db(), milestones, { state: snapshotOf(over) });

const bid = (reference: string, over: Partial<Arriving> = {}): Promise<ReceiveOutcome> =>
  receive(db(), {
    reference,
    kind: 'bid',
    uploadId: '1',
    party: 'A',
    lot: null,
    unknownLot: null,
    sha256: 'a',
    at: NOW,
    ...over,
  });

const judged = async (reference: string, over: Partial<Arriving> = {}) => {
  const outcome = await bid(reference, { uploadId: String(over.at ?? over.lot ?? 'x'), ...over });
  return outcome.kind === 'receipt' ? outcome.receipt.judgement : null;
};

const late = async (reference: string, at: number): Promise<boolean> => (await judged(reference, { at })) === 'late';

describe('a number of a sender', () => {
  it('gives the same receipt when the same comes again, and takes no new number', async () => {
    const reference = await opened([CLOSE]);
    const first = await bid(reference);
    const again = await bid(reference, { at: NOW + 1 });
    expect(first).toMatchObject({ kind: 'receipt', fresh: true, receipt: { no: 1, at: NOW, milestone: 'einde' } });
    expect(again).toEqual({ ...first, fresh: false });
  });

  it('is that sender’s alone: another one’s 1 gets a receipt of its own', async () => {
    const reference = await opened([CLOSE]);
    await bid(reference);
    expect(await bid(reference, { party: 'B' })).toMatchObject({ kind: 'receipt', fresh: true, receipt: { no: 2 } });
  });

  it('with something else under it gets a receipt of its own, for a person to judge', async () => {
    const reference = await opened([CLOSE]);
    const first = await bid(reference);
    const other = await bid(reference, { sha256: 'b' });
    expect(other).toMatchObject({ fresh: true, receipt: { no: 2, numberUsed: true, judgement: 'doubtful' } });
    expect(await bid(reference, { sha256: 'b' })).toEqual({ ...other, fresh: false });
    expect(await bid(reference)).toEqual({ ...first, fresh: false });
    expect(await bid(reference, { uploadId: '2', sha256: 'b' })).toMatchObject({
      receipt: { no: 3, numberUsed: false, judgement: 'in-time' },
    });
    // What is in doubt and late is late.
    expect(await bid(reference, { sha256: 'c', at: NOW + 1 })).toMatchObject({
      receipt: { no: 4, numberUsed: true, judgement: 'late' },
    });
  });

  it('for a lot that the case does not know is kept, for a person to judge, and names no lot', async () => {
    const reference = await opened([CLOSE]);
    const outcome = await bid(reference, { unknownLot: 'perceel-9' });
    expect(outcome).toMatchObject({ receipt: { lot: null, unknownLot: 'perceel-9', judgement: 'doubtful' } });
    expect(await receivedBids(db(), reference, ['perceel-1'])).toMatchObject([{ lot: null, counts: false }]);
  });

  it('of a question is none of a bid', async () => {
    const reference = await opened([CLOSE, milestoneOf('questions-close', { owner: 'theirs', endsAt: NOW })]);
    await bid(reference);
    const question = await bid(reference, { kind: 'question', sha256: 'q' });
    expect(question).toMatchObject({
      kind: 'receipt',
      receipt: { no: 1, kind: 'question', milestone: 'questions-close' },
    });
  });
});

describe('a question in rounds', () => {
  const round = (id: string, endsAt: number) =>
    milestoneOf(id, { traits: ['closes-questions'], owner: 'theirs', kind: 'moment', endsAt });

  it('is judged by the round that is open when it comes, and by the last once all have closed', async () => {
    const reference = await opened([round('vragen', NOW), round('vragen-2', NOW + 1000)]);
    const asked = async (at: number) => bid(reference, { kind: 'question', at, uploadId: String(at) });
    expect(await asked(NOW)).toMatchObject({ receipt: { milestone: 'vragen', judgement: 'in-time' } });
    expect(await asked(NOW + 1)).toMatchObject({ receipt: { milestone: 'vragen-2', judgement: 'in-time' } });
    expect(await asked(NOW + 1001)).toMatchObject({ receipt: { milestone: 'vragen-2', judgement: 'late' } });
    // The same again, later: still of the round in which it came.
    expect(await bid(reference, { kind: 'question', at: NOW + 900, uploadId: String(NOW) })).toMatchObject({
      receipt: { milestone: 'vragen' },
      fresh: false,
    });
  });
});

describe('the closing instant itself', () => {
  it.each([
    ['at that hour at the latest', {}, [false, false, true]],
    ['before that hour', { exclusive: true }, [false, true, true]],
    ['through a day, until midnight', { kind: 'lastDay' }, [false, true, true]],
  ] as const)('%s', async (_words, over, expected) => {
    const reference = await opened([{ ...CLOSE, ...over }]);
    expect([await late(reference, NOW - 1), await late(reference, NOW), await late(reference, NOW + 1)]).toEqual(
      expected,
    );
  });
});

describe('numbers', () => {
  it('have no gaps and no doubles when many come at once', async () => {
    const reference = await opened([CLOSE]);
    const outcomes = await Promise.all(Array.from({ length: 25 }, (_, no) => bid(reference, { uploadId: String(no) })));
    const numbers = outcomes.map((one) => (one.kind === 'receipt' ? one.receipt.no : 0)).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  });

  it('follow the clock of the database when nobody names an instant', async () => {
    const reference = await opened([{ ...CLOSE, endsAt: Date.parse('2100-01-01T00:00:00Z') }]);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, no) => bid(reference, { uploadId: String(no), at: null })),
    );
    const receipts = outcomes.flatMap((one) => (one.kind === 'receipt' ? [one.receipt] : []));
    const inOrder = receipts.sort((one, other) => one.no - other.no).map((one) => one.at);
    expect(inOrder).toEqual([...inOrder].sort((one, other) => one - other));
    expect(receipts.every((one) => one.judgement === 'in-time' && one.at > NOW)).toBe(true);
  });
});

describe('the closing instant (U2.4.2-a)', () => {
  it.each([
    ['one before', NOW - 1, false],
    ['itself', NOW, false],
    ['one after', NOW + 1, true],
  ])('%s: late is %s', async (_name, at, expected) => {
    const reference = await opened([CLOSE]);
    expect(await late(reference, at)).toBe(expected);
  });

  it('counts, and not whether the case has seen it pass', async () => {
    const reference = await opened([{ ...CLOSE, state: 'passed' }]);
    expect([await late(reference, NOW), await late(reference, NOW + 1)]).toEqual([false, true]);
  });

  it('is the last one where a case has several', async () => {
    const later = { ...CLOSE, id: 'einde-2', endsAt: NOW + 10 };
    const reference = await opened([later, CLOSE]);
    expect([await late(reference, NOW + 10), await late(reference, NOW + 11)]).toEqual([false, true]);
  });
});

describe('a case that stands still', () => {
  const suspended = { holds: [holdOf({ of: 'case' }, NOW - 10)] };

  it('keeps its desk open past the instant', async () => {
    expect(await late(await opened([CLOSE], suspended), NOW + 1)).toBe(false);
  });

  it('opens no desk that had closed before', async () => {
    expect(await late(await opened([{ ...CLOSE, state: 'passed' }], suspended), NOW + 1)).toBe(true);
  });

  it('does not wait with a term of law, which runs on', async () => {
    const term = termOf({ firstDay: '2018-04-13' as never });
    expect(await late(await opened([{ ...CLOSE, term }], suspended), NOW + 1)).toBe(true);
  });

  it.each<[string, Hold['what']]>([
    ['one term', { of: 'term', milestone: 'subsidy-decision' }],
    ['one lot', { of: 'lot', lot: 'perceel-1' }],
  ])('only for %s has the desk closed', async (_name, what) => {
    expect(await late(await opened([CLOSE], { holds: [holdOf(what, NOW - 10)] }), NOW + 1)).toBe(true);
  });
});

describe('what came in elsewhere', () => {
  it('is judged by when it came in, and keeps when it was put on record and what shows the first', async () => {
    const reference = await opened([{ ...CLOSE, state: 'passed' }]);
    const filed = { at: NOW + 5_000 };
    const inTime = { ...filed, came: { at: NOW - 1, proof: 'TenderNed 12' } };
    expect(await bid(reference, inTime)).toMatchObject({
      receipt: { judgement: 'in-time', at: NOW - 1, filedAt: NOW + 5_000, proof: 'TenderNed 12' },
    });
    const tooLate = { ...filed, came: { at: NOW + 1, proof: 'TenderNed 13' }, uploadId: '2' };
    expect(await bid(reference, tooLate)).toMatchObject({ receipt: { judgement: 'late', at: NOW + 1 } });
  });
});

describe('a request to take part', () => {
  const REQUESTS = milestoneOf('aanmelden', {
    traits: ['closes-requests'],
    owner: 'theirs',
    kind: 'moment',
    endsAt: NOW - 100,
  });

  it('is judged by its own closing, and is no bid', async () => {
    const reference = await opened([REQUESTS, CLOSE]);
    const request = { kind: 'request', at: NOW - 100 } as const;
    expect(await bid(reference, request)).toMatchObject({
      receipt: { judgement: 'in-time', milestone: 'aanmelden', no: 1 },
    });
    expect(await bid(reference, { ...request, uploadId: '2', at: NOW - 99 })).toMatchObject({
      receipt: { judgement: 'late' },
    });
    expect(await receivedBids(db(), reference, null)).toEqual([]);
  });

  it('comes before bids: what is bid before requests have closed is filed as premature', async () => {
    const reference = await opened([REQUESTS, CLOSE]);
    expect(await bid(reference, { at: NOW - 100 })).toMatchObject({
      receipt: { no: 1, at: NOW - 100, judgement: 'premature', milestone: 'aanmelden', ground: 'Aw 2.71 lid 2' },
    });
    expect(await judged(reference, { at: NOW - 99 })).toBe('in-time');
  });

  it('is filed also where nobody is selected: there is no ground for it here', async () => {
    expect(await bid(await opened([CLOSE]), { kind: 'request' })).toMatchObject({
      receipt: { no: 1, judgement: 'no-desk', milestone: null, ground: null },
    });
  });
});

describe('a case', () => {
  const finished = { kind: 'finished', caseKind: 'tender', outcome: 'withdrawn', reason: null } as const;

  it('that has ended before its closing keeps what comes in, as after its end', async () => {
    const reference = await opened([CLOSE], { outcome: 'withdrawn' });
    const ended = { kind: 'receipt', receipt: { no: 1, judgement: 'after-end', milestone: null } };
    expect(await bid(reference, { at: NOW - 1 })).toMatchObject(ended);
    expect(await bid(reference, { at: NOW })).toMatchObject({ ...ended, fresh: false });
  });

  it('that has ended after its closing judges by the closing', async () => {
    const reference = await opened([{ ...CLOSE, state: 'passed' }], { outcome: 'completed' });
    expect(await judged(reference, { at: NOW + 1 })).toBe('late');
  });

  it('that ended after a receipt was given says of that one what it said then', async () => {
    const reference = await opened([CLOSE]);
    const first = await bid(reference, { at: NOW - 10 });
    const state = snapshotOf({ outcome: 'withdrawn' });
    await recordEvents(db(), { reference, events: [eventOf(reference, 1, finished, { at: NOW - 5 })], state });
    expect(await bid(reference, { at: NOW - 1 })).toEqual({ ...first, fresh: false });
    expect(await judged(reference, { at: NOW - 1 })).toBe('after-end');
    // It came before that, elsewhere, and is filed now.
    expect(await judged(reference, { uploadId: '3', came: { at: NOW - 6, proof: 'TN 1' } })).toBe('in-time');
  });

  it('of which a lot has ended keeps what comes for it, and goes on for the others', async () => {
    const own = {
      ...snapshotOf().own,
      lots: ['perceel-1', 'perceel-2'],
      ways: [{ lot: 'perceel-2', phase: 'submission', started: 'none', outcome: 'terminated-early' }],
    } as CaseSnapshot['own'];
    const reference = await opened([CLOSE, { ...CLOSE, id: 'einde@perceel-2', lot: 'perceel-2', state: 'void' }]);
    const ended = { kind: 'lots-ended', lots: ['perceel-2'], outcome: 'terminated-early' } as const;
    const events = [eventOf(reference, 1, ended, { at: NOW - 5 })];
    await recordEvents(db(), { reference, events, state: snapshotOf({ own }) });
    expect(await judged(reference, { lot: 'perceel-2', at: NOW - 4 })).toBe('after-end');
    expect(await judged(reference, { lot: 'perceel-2', at: NOW - 6 })).toBe('in-time');
    expect(await judged(reference, { lot: 'perceel-1', at: NOW - 3 })).toBe('in-time');
  });

  it('without such a moment files what comes in, whatever its milestones are called', async () => {
    const reference = await opened([milestoneOf('submission-close', { traits: [] })]);
    expect(await judged(reference)).toBe('no-desk');
  });

  it('that nobody knows takes nothing', async () => {
    expect(await bid('NERGENS')).toEqual({ kind: 'no-case' });
  });

  it('tells which bids came, and which of them count', async () => {
    const reference = await opened([CLOSE]);
    for (const at of [NOW, NOW + 1]) await late(reference, at);
    await bid(reference, { lot: 'perceel-2', uploadId: 'z' });
    const all = [
      { party: 'A', lot: null, no: 1, judgement: 'in-time', counts: true, excluded: false },
      { party: 'A', lot: null, no: 2, judgement: 'late', counts: false, excluded: false },
      { party: 'A', lot: 'perceel-2', no: 3, judgement: 'in-time', counts: true, excluded: false },
    ];
    expect(await receivedBids(db(), reference, null)).toEqual(all);
    expect(await receivedBids(db(), reference, ['perceel-1'])).toEqual(all.slice(0, 2));
    expect(await cameInTime(db(), [{ reference, kind: 'bid', no: 3 }])).toEqual([2]);
    expect(await cameInTime(db(), [{ reference, kind: 'bid', no: 2 }])).toEqual([1]);
    expect(await receiptsAside(db(), reference)).toMatchObject([{ no: 2, judgement: 'late', party: 'A' }]);
  });
});

describe('what a person judges of a receipt', () => {
  const verdict = (reference: string, seq: number, said: 'counts' | 'counts-not') =>
    recordEvents(db(), {
      reference,
      events: [
        eventOf(reference, seq, {
          kind: 'receipt-judged',
          what: 'bid',
          no: 2,
          judgement: 'late',
          verdict: said,
          reason: 't:1',
        }),
      ],
      state: snapshotOf(),
    });
  const counting = async (reference: string) => (await receivedBids(db(), reference, null)).map(({ counts }) => counts);

  it('holds from the moment that it is on record, and the last judgement stands', async () => {
    const reference = await opened([CLOSE]);
    for (const at of [NOW, NOW + 1, NOW + 2]) await judged(reference, { at, party: `Partij ${at}` });
    expect(await counting(reference)).toEqual([true, false, false]);
    await verdict(reference, 1, 'counts');
    expect(await counting(reference)).toEqual([true, true, false]);
    await verdict(reference, 2, 'counts-not');
    expect(await counting(reference)).toEqual([true, false, false]);
    // What was on record before changes nothing once more.
    await verdict(reference, 1, 'counts');
    expect(await counting(reference)).toEqual([true, false, false]);
    expect(await readReceipt(db(), { reference, kind: 'bid', no: 2 })).toMatchObject({
      judgement: 'late',
      verdict: 'counts-not',
    });
    expect(await readReceipt(db(), { reference, kind: 'bid', no: 4 })).toBeNull();
  });
});
