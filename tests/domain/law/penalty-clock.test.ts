import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { penaltyClock } from '../../../domain/law/penalty-clock.ts';

describe('de dwangsom na een ingebrekestelling die telt (Awb 4:17)', () => {
  const owed = (decidedOn: string) =>
    penaltyClock({
      decisionDue: '2027-07-12' as IsoDate,
      noticeReceived: '2027-07-13' as IsoDate,
      decidedOn: decidedOn as IsoDate,
      today: decidedOn as IsoDate,
    });

  it.each([
    // Two weeks after the day of receipt are free.
    ['2027-07-28', 0, 0],
    ['2027-07-29', 1, 23],
    ['2027-08-11', 14, 322],
    ['2027-08-12', 15, 357],
    // Fourteen days at € 23 and nine at € 35.
    ['2027-08-20', 23, 637],
  ])('met een besluit op %s is het over %d dagen € %d', (decidedOn, days, amountEur) => {
    expect(owed(decidedOn)).toMatchObject({
      firstDay: days === 0 ? owed(decidedOn).firstDay : '2027-07-28',
      days,
      amountEur,
    });
  });
});
