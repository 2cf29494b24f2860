import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import {
  bidderIsDue,
  hasPassed,
  remindedAfterAsking,
  requestEnd,
  type OpenRequest,
} from '../../../domain/office/request-term.ts';
import { requestId, requestOf } from '../../../domain/office/request-name.ts';

/** Asked on Friday 1 June 2018, due on Thursday 14 June at five. */
const asked = (over: Partial<OpenRequest> = {}): OpenRequest => ({
  no: 2,
  bid: 3,
  about: 'repair',
  askedAt: Date.parse('2018-06-01T10:00:00+02:00'),
  dueAt: Date.parse('2018-06-14T17:00:00+02:00'),
  ...over,
});
const day = (text: string) => text as IsoDate;

describe('the term of a request', () => {
  it('is a date beside those of the plan: a moment, or a last day that counts whole', () => {
    expect(requestEnd(asked())).toMatchObject({
      id: 'bid-request-2-of-3-repair',
      kind: 'moment',
      lastDay: '2018-06-14',
      endsAt: asked().dueAt,
      ground: 'Aw 2.55',
    });
    const midnight = Date.parse('2018-06-15T00:00:00+02:00');
    const papers = asked({ about: 'evidence', dueAt: midnight - 1 });
    expect(requestEnd(papers)).toMatchObject({ kind: 'lastDay', lastDay: '2018-06-14', endsAt: midnight });
  });

  it.each(['repair', 'low-price', 'explanation', 'evidence', 'validity'] as const)(
    'is found by its id, of %s',
    (about) => {
      const name = { no: 12, bid: 7, about };
      expect(requestOf(requestId(name))).toEqual(name);
    },
  );

  it.each(['bid-validity', 'bid-request-1-of-2-else', 'bid-request-x-of-2-repair'])('is not %s', (id) => {
    expect(requestOf(id)).toBeNull();
  });

  it('has passed after its instant, which is itself in time', () => {
    expect([0, 1].map((late) => hasPassed(asked(), asked().dueAt + late))).toEqual([false, true]);
  });
});

describe('who is reminded of a request', () => {
  it('hears nothing on the day of asking or before', () => {
    // Ten working days before is 31 May, nine is the day itself.
    expect(remindedAfterAsking(asked(), [10, 9, 8, 2, 1])).toEqual([8, 2, 1]);
  });

  it.each([
    ['2018-06-11', '2018-06-08', false],
    ['2018-06-12', '2018-06-11', true],
    // The round of the day itself was missed.
    ['2018-06-13', '2018-06-11', true],
    ['2018-06-13', '2018-06-12', false],
    ['2018-06-15', '2018-06-11', false],
  ])('as a bidder two working days before: on %s after a round on %s: %s', (today, since, due) => {
    expect(bidderIsDue(asked(), day(since), day(today))).toBe(due);
  });

  it('as a bidder not of a term of two days', () => {
    const short = asked({ askedAt: Date.parse('2018-06-12T08:00:00+02:00') });
    expect(bidderIsDue(short, day('2018-06-11'), day('2018-06-12'))).toBe(false);
  });
});
