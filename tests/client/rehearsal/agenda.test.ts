import { describe, expect, it } from 'vitest';
import { lastMorning } from '../../../client/rehearsal/agenda.ts';
import type { ClockTime } from '../../../domain/law/iso-date.ts';

describe('de laatste ochtend die haar ronde heeft gehad', () => {
  it.each([
    ['2018-05-24T08:59:59+02:00', '2018-05-23'],
    ['2018-05-24T09:00:00+02:00', '2018-05-24'],
    ['2018-05-24T15:40:00+02:00', '2018-05-24'],
    ['2018-05-25T00:00:00+02:00', '2018-05-24'],
    ['2018-03-25T08:30:00+02:00', '2018-03-24'],
  ])('om %s: %s', (now, morning) => {
    expect(lastMorning(Date.parse(now), '09:00' as ClockTime)).toBe(morning);
  });
});
