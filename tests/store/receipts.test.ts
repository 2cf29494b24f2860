import { describe, expect, it } from 'vitest';
import type { Hold } from '../../domain/case/hold.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { CaseSnapshot } from '../../contracts/case-event.ts';
import { receive, receivedBids, type HandedIn, type ReceiveOutcome } from '../../store/receipts.ts';
import { holdOf, milestoneOf, NOW, termOf } from '../domain/acts/builders.ts';
import { recordEvents } from '../../store/record.ts';
import { emptyCaseFile, eventOf, openedWith, snapshotOf } from './case-file.ts';

const db = emptyCaseFile();

/** Named otherwise than in any procedure type: what it means is all that counts. */
const CLOSE = milestoneOf('einde', { traits: ['closes-bids'], owner: 'theirs', kind: 'moment', endsAt: NOW });

const opened = (milestones: readonly CaseMilestone[], over: Partial<CaseSnapshot> = {}) =>
  openedWith(db(), milestones, { state: snapshotOf(over) });

const bid = (reference: string, over: Partial<HandedIn> = {}): Promise<ReceiveOutcome> =>
  receive(db(), { reference, kind: 'bid', uploadId: '1', party: 'A', lot: null, sha256: 'a', at: NOW, ...over });

const late = async (reference: string, at: number): Promise<boolean | null> => {
  const outcome = await bid(reference, { at, uploadId: String(at) });
  return outcome.kind === 'receipt' ? outcome.receipt.late : null;
};

describe('a number of a sender', () => {
  it('gives the same receipt when the same comes again, and takes no new number', async () => {
    const reference = await opened([CLOSE]);
    const first = await bid(reference);
    const again = await bid(reference, { at: NOW + 1 });
    expect(first).toMatchObject({ kind: 'receipt', fresh: true, closing: 'einde', receipt: { no: 1, at: NOW } });
    expect(again).toEqual({ ...first, fresh: false });
  });

  it('is that sender’s alone: another one’s 1 gets a receipt of its own', async () => {
    const reference = await opened([CLOSE]);
    await bid(reference);
    expect(await bid(reference, { party: 'B' })).toMatchObject({ kind: 'receipt', fresh: true, receipt: { no: 2 } });
  });

  it('with something else under it is a conflict, and nothing is kept', async () => {
    const reference = await opened([CLOSE]);
    await bid(reference);
    expect(await bid(reference, { sha256: 'b' })).toMatchObject({ kind: 'conflict', receipt: { no: 1, sha256: 'a' } });
    expect(await bid(reference, { uploadId: '2', sha256: 'b' })).toMatchObject({ receipt: { no: 2 } });
  });

  it('of a question is none of a bid', async () => {
    const reference = await opened([CLOSE, milestoneOf('questions-close', { owner: 'theirs', endsAt: NOW })]);
    await bid(reference);
    const question = await bid(reference, { kind: 'question', sha256: 'q' });
    expect(question).toMatchObject({
      kind: 'receipt',
      closing: 'questions-close',
      receipt: { no: 1, kind: 'question' },
    });
  });
});

describe('a question in rounds', () => {
  const round = (id: string, endsAt: number) =>
    milestoneOf(id, { traits: ['closes-questions'], owner: 'theirs', kind: 'moment', endsAt });

  it('is judged by the round that is open when it comes, and by the last once all have closed', async () => {
    const reference = await opened([round('vragen', NOW), round('vragen-2', NOW + 1000)]);
    const asked = async (at: number) => bid(reference, { kind: 'question', at, uploadId: String(at) });
    expect(await asked(NOW)).toMatchObject({ closing: 'vragen', receipt: { late: false } });
    expect(await asked(NOW + 1)).toMatchObject({ closing: 'vragen-2', receipt: { late: false } });
    expect(await asked(NOW + 1001)).toMatchObject({ closing: 'vragen-2', receipt: { late: true } });
    // The same again, later: still of the round in which it came.
    expect(await bid(reference, { kind: 'question', at: NOW + 900, uploadId: String(NOW) })).toMatchObject({
      closing: 'vragen',
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
    expect(receipts.every((one) => !one.late && one.at > NOW)).toBe(true);
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
      receipt: { late: false, at: NOW - 1, filedAt: NOW + 5_000, proof: 'TenderNed 12' },
    });
    const tooLate = { ...filed, came: { at: NOW + 1, proof: 'TenderNed 13' }, uploadId: '2' };
    expect(await bid(reference, tooLate)).toMatchObject({ receipt: { late: true, at: NOW + 1 } });
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
    expect(await bid(reference, request)).toMatchObject({ closing: 'aanmelden', receipt: { late: false, no: 1 } });
    expect(await bid(reference, { ...request, uploadId: '2', at: NOW - 99 })).toMatchObject({
      receipt: { late: true },
    });
    expect(await receivedBids(db(), reference, null)).toEqual([]);
  });

  it('comes before bids: until requests have closed nobody was asked for one', async () => {
    const reference = await opened([REQUESTS, CLOSE]);
    expect(await bid(reference, { at: NOW - 100 })).toEqual({ kind: 'requests-first', closing: 'aanmelden' });
    expect(await bid(reference, { at: NOW - 99 })).toMatchObject({ closing: 'einde', receipt: { late: false } });
  });

  it('has no desk where nobody is selected', async () => {
    expect(await bid(await opened([CLOSE]), { kind: 'request' })).toEqual({ kind: 'no-desk' });
  });
});

describe('a case', () => {
  it('that has ended before its closing keeps what comes in, and says that it has ended; that makes nothing late', async () => {
    const reference = await opened([CLOSE], { outcome: 'withdrawn' });
    const ended = { kind: 'receipt', ended: true, receipt: { no: 1, late: false } };
    expect(await bid(reference, { at: NOW - 1 })).toMatchObject(ended);
    expect(await bid(reference, { at: NOW })).toMatchObject({ ...ended, fresh: false });
  });

  it('that has ended after its closing judges by the closing', async () => {
    const reference = await opened([{ ...CLOSE, state: 'passed' }], { outcome: 'completed' });
    expect(await bid(reference, { at: NOW + 1 })).toMatchObject({ ended: false, receipt: { late: true } });
  });

  it('that ended after a receipt was given says of that one what it said then', async () => {
    const reference = await opened([CLOSE]);
    const first = await bid(reference, { at: NOW - 10 });
    const fact = { kind: 'finished', caseKind: 'tender', outcome: 'withdrawn', reason: null } as const;
    const state = snapshotOf({ outcome: 'withdrawn' });
    await recordEvents(db(), { reference, events: [eventOf(reference, 1, fact, { at: NOW - 5 })], state });
    expect(await bid(reference, { at: NOW - 1 })).toEqual({ ...first, fresh: false });
    expect(await bid(reference, { at: NOW - 1, uploadId: '2' })).toMatchObject({ ended: true });
  });

  it('without such a moment has no desk, whatever its milestones are called', async () => {
    const reference = await opened([milestoneOf('submission-close', { traits: [] })]);
    expect(await bid(reference)).toEqual({ kind: 'no-desk' });
  });

  it('that nobody knows has no desk either', async () => {
    expect(await bid('NERGENS')).toEqual({ kind: 'no-case' });
  });

  it('tells which bids came, and which of them late', async () => {
    const reference = await opened([CLOSE]);
    for (const at of [NOW, NOW + 1]) await late(reference, at);
    await bid(reference, { lot: 'perceel-2', uploadId: 'z' });
    const all = [
      { party: 'A', lot: null, no: 1, late: false },
      { party: 'A', lot: null, no: 2, late: true },
      { party: 'A', lot: 'perceel-2', no: 3, late: false },
    ];
    expect(await receivedBids(db(), reference, null)).toEqual(all);
    expect(await receivedBids(db(), reference, ['perceel-1'])).toEqual(all.slice(0, 2));
  });
});
