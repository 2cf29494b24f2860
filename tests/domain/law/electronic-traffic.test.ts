import { describe, expect, it } from 'vitest';
import { computeTerm } from '../../../domain/law/computed-terms.ts';
import { outageCanExcuse, resendThrough } from '../../../domain/law/electronic-traffic.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';

const day = (text: string): IsoDate => text as IsoDate;

describe('een storing voor het einde van een termijn (Awb 2:21 lid 3)', () => {
  it.each([
    ['op de laatste dag', '2026-08-03', '2026-08-03', true],
    ['een week ervoor: hoe lang ervoor nog telt, beoordeelt een mens', '2026-08-03', '2026-07-27', true],
    ['de dag erna', '2026-08-03', '2026-08-04', false],
    ['de eerste laatste dag onder deze wet', '2026-01-01', '2025-12-31', true],
    ['een dag eerder', '2025-12-31', '2025-12-31', false],
  ])('%s', (_name, lastDay, outageOn, excuses) => {
    expect(outageCanExcuse(day(lastDay), day(outageOn))).toBe(excuses);
  });
});

describe('opnieuw sturen wat langs een andere weg kwam (Awb 2:23)', () => {
  it.each([
    ['gezegd voor het einde: de termijn zelf', '2026-08-03', '2026-07-20', '2026-08-03'],
    ['gezegd op de laatste dag: een werkdag erbij', '2026-08-03', '2026-08-03', '2026-08-04'],
    ['gezegd op vrijdag: tot en met maandag', '2026-08-06', '2026-08-07', '2026-08-10'],
    ['gezegd na het einde', '2026-08-03', '2026-08-05', '2026-08-06'],
    ['over Hemelvaart en de dag erna', '2026-05-13', '2026-05-13', '2026-05-18'],
    ['op de eerste dag van deze wet', '2026-01-01', '2026-01-01', '2026-01-05'],
  ])('%s', (_name, lastDay, told, through) => {
    expect(resendThrough(day(lastDay), day(told))).toBe(through);
  });

  it('voor deze wet is er geen dag', () => {
    expect(resendThrough(day('2025-12-30'), day('2025-12-31'))).toBeNull();
    expect(computeTerm('resend-after-wrong-way', day('2025-12-31'))).toEqual({ ok: false, error: 'not-in-force' });
  });
});
