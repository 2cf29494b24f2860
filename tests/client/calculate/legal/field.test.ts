import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../../client/calculate/line.ts';

const answer = (calculate: string, members: object): unknown =>
  JSON.parse(answerLine(JSON.stringify({ id: 'x', calculate, ...members })));

describe('gevallen uit gidsen, circulaires en de wet zelf', () => {
  it.each([
    [
      'een verordening op Bevrijdingsdag',
      'grant-decision',
      { received: '2026-03-10', weeks: 8, termSetBy: 'ordinance' },
      { lastDay: '2026-05-06' },
    ],
    [
      'een verordening op zaterdag',
      'grant-decision',
      { received: '2023-10-07', weeks: 8, termSetBy: 'ordinance' },
      { lastDay: '2023-12-04' },
    ],
    [
      'dertien weken schuiven niet',
      'grant-decision',
      { received: '2023-09-02', weeks: 13, termSetBy: 'ordinance' },
      { lastDay: '2023-12-02' },
    ],
    [
      'een exploot na Goede Vrijdag kan op zaterdag',
      'last-service-day',
      { lastDay: '2018-03-30' },
      { lastServiceDay: '2018-03-31' },
    ],
    [
      'een exploot na een zondag',
      'lapse-term',
      { kind: 'independent', sent: '2016-04-19', days: 5 },
      { lastDay: '2016-04-24', lastServiceDay: '2016-04-25' },
    ],
    [
      'een ingebrekestelling een dag te vroeg',
      'penalty-payment',
      { decisionDue: '2026-03-02', noticeOfDefaultReceived: '2026-03-02' },
      { premature: true, humanReview: true, firstDay: null, firstDayIfCounted: '2026-03-18', amountEur: 0 },
    ],
    [
      'vijf dagen korter is Aw 2.74b',
      'tender-minimum',
      { notice: '2026-09-02', regime: 'electronic', documentsFreelyAvailable: true, strictFullDays: false },
      { grounds: ['Aw 2.71', 'Aw 2.74b'] },
    ],
    [
      'een nota van voor juli 2016',
      'clarification-note',
      { closing: '2016-03-31', urgent: false },
      { lastDay: '2016-03-25' },
    ],
    [
      'een inschrijftermijn van voor juli 2016',
      'tender-minimum',
      { notice: '2015-03-02', regime: 'urgent', documentsFreelyAvailable: true, strictFullDays: false },
      { ok: false, error: 'no-data' },
    ],
    [
      'opschorting van betaling vanaf de dag zelf',
      'term',
      { rule: 'payment-suspension', event: '2027-03-01' },
      { firstDay: '2027-03-01', lastDay: '2027-05-31' },
    ],
    [
      'spoed rond Pasen: geen gewone dag ertussen',
      'clarification-note',
      { closing: '2026-04-07', urgent: true },
      { lastDay: '2026-04-03', ordinaryDaysBetween: 0 },
    ],
    [
      'vijf werkdagen over de jaarwisseling',
      'term-after',
      { event: '2017-12-22', amount: 5, unit: 'working-days', basis: 'contract' },
      { lastDay: '2018-01-03' },
    ],
  ])('%s', (_what, calculate, members, right) => {
    expect(answer(calculate, members)).toMatchObject(right);
  });
});
