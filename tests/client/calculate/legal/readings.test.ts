import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../../client/calculate/line.ts';

type Json = Readonly<Record<string, unknown>>;

/** The answer with its grounds sorted. */
function answer(calculate: string, members: Json): Json {
  const found = JSON.parse(answerLine(JSON.stringify({ id: 'x', calculate, ...members }))) as Json;
  return Array.isArray(found['grounds']) ? { ...found, grounds: [...(found['grounds'] as string[])].sort() } : found;
}

const OUT_OF_RANGE = { ok: false, error: 'out-of-range' };

/** What the page says in words, and no worked case shows. */
describe('the last dates that an answer may carry', () => {
  const after = { event: '2035-12-31', unit: 'years', basis: 'contract' };

  it('the instant after 31 December 2045 may pass it', () => {
    expect(answer('term-after', { ...after, amount: 10 })).toMatchObject({
      lastDay: '2045-12-31',
      endsAt: '2045-12-31T23:00:00Z',
      planOn: '2045-12-29',
    });
    expect(answer('term-after', { ...after, amount: 11 })).toMatchObject(OUT_OF_RANGE);
  });

  it('a term back to 1 January 2014 needs the day before it to plan on', () => {
    const before = { amount: 2, unit: 'years', basis: 'contract' };
    expect(answer('term-before', { ...before, event: '2016-01-01' })).toMatchObject(OUT_OF_RANGE);
    expect(answer('term-before', { ...before, event: '2016-01-02' })).toMatchObject({ planOn: '2014-01-02' });
  });

  it('a reminder has a date, so it is bound too', () => {
    const deadline = '2015-01-01T12:00';
    expect(answer('calendar-day-reminder', { deadline, daysBefore: 365 })).toMatchObject({ local: '2014-01-01T12:00' });
    expect(answer('calendar-day-reminder', { deadline, daysBefore: 366 })).toMatchObject(OUT_OF_RANGE);
  });
});

describe('grounds that come with a move', () => {
  it('Atw 2 is named only when the term still held too few ordinary days after Atw 1', () => {
    // Friday 11 June is ordinary, the raw last day a Sunday; Monday makes two.
    const term = { event: '2021-06-10', amount: 3, unit: 'days', basis: 'statute' };
    expect(answer('term-after', term)).toMatchObject({ lastDay: '2021-06-14', grounds: ['Atw 1 lid 1', 'statute'] });
  });

  it('two weeks that moved off Easter Monday are named, though no day is due', () => {
    const facts = { decisionDue: '2021-03-01', noticeOfDefaultReceived: '2021-03-22', decidedOn: '2021-04-07' };
    expect(answer('penalty-payment', { ...facts, twoWeeksExtended: true })).toMatchObject({
      firstDay: '2021-04-07',
      lastDay: null,
      days: 0,
      penaltyDecisionDue: null,
      grounds: ['Atw 1 lid 1', 'Awb 4:17 lid 1', 'Awb 4:17 lid 2', 'Awb 4:17 lid 3'],
    });
  });

  it('the post week counts for a premature objection too', () => {
    const facts = { announced: '2021-02-15', channel: 'post', postedOn: '2021-02-15', receivedOn: '2021-06-01' };
    expect(answer('objection-timeliness', facts)).toMatchObject({
      lastDay: '2021-03-29',
      latestPostReceipt: '2021-04-06',
      outcome: 'premature',
      grounds: ['Atw 1 lid 1', 'Awb 6:10', 'Awb 6:7', 'Awb 6:8 lid 1', 'Awb 6:9 lid 2'],
    });
  });
});

it('a suspension that begins after the raw last day does not hold back the extension of the Atw', () => {
  const suspensions = [{ kind: 'other', from: '2021-04-18', through: '2021-04-30' }];
  expect(answer('grant-decision', { received: '2021-02-20', suspensions })).toMatchObject({
    rawLastDay: '2021-04-17',
    lastDay: '2021-04-19',
    suspendedDays: 0,
    grounds: ['Atw 1 lid 1', 'Awb 4:13 lid 2'],
  });
});

it('every evaluation period of a subsidy from 29 February is counted from the start', () => {
  expect(answer('subsidy-period', { start: '2020-02-29', years: 4, evaluateEveryYears: 1 })).toMatchObject({
    lastDay: '2024-02-28',
    evaluationPeriodEnds: ['2021-02-27', '2022-02-27', '2023-02-27', '2024-02-28'],
  });
});
