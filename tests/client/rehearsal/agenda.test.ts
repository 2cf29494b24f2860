import { describe, expect, it } from 'vitest';
import { lastMorning, reminderMornings } from '../../../client/rehearsal/agenda.ts';
import type { ClockTime, IsoDate } from '../../../domain/law/iso-date.ts';
import { milestoneOf } from '../../domain/acts/builders.ts';

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

describe('de ochtenden met een herinnering tot er iets anders gebeurt', () => {
  const roundAt = '09:00' as ClockTime;
  const since = '2018-05-01' as IsoDate;
  /** Fridays the 1st and 8th of June: ten, five and two working days before them. */
  const milestones = ['2018-06-01', '2018-06-08'].map((lastDay) => ({
    milestone: milestoneOf(lastDay, { lastDay: lastDay as IsoDate, state: 'open' }),
    remindWorkdays: [10, 5, 2],
  }));
  const morningsBefore = (before: string, given = milestones): string[] =>
    reminderMornings(given, { since, before: Date.parse(before), roundAt }).map((one) => new Date(one).toISOString());

  it.each([
    ['wat er tussen komt breekt de reeks af', '2018-05-28T12:00:00+02:00', ['2018-05-17', '2018-05-25']],
    ['op het uur van een ronde gaat het andere voor', '2018-05-30T09:00:00+02:00', ['2018-05-17', '2018-05-25']],
    [
      'de eerste ochtend is er altijd: wie haar vraagt weegt wat eerder komt',
      '2018-05-02T00:00:00+02:00',
      ['2018-05-17'],
    ],
  ])('%s', (_name, before, days) => {
    expect(morningsBefore(before)).toEqual(days.map((day) => `${day}T07:00:00.000Z`));
  });

  it('twee mijlpalen op één ochtend zijn één ronde', () => {
    const mornings = morningsBefore('2019-01-01T00:00:00+01:00');
    expect(new Set(mornings).size).toBe(mornings.length);
    expect(mornings.at(-1)).toBe('2018-06-06T07:00:00.000Z');
  });

  it('een navraag heeft haar eigen ochtenden, en één na haar einde', () => {
    const beside = [{ lastDay: '2018-06-07' as IsoDate, remindWorkdays: [2, -1] }];
    const mornings = reminderMornings([], { beside, since, before: Infinity, roundAt });
    expect(mornings.map((one) => new Date(one).toISOString().slice(0, 10))).toEqual(['2018-06-05', '2018-06-08']);
  });

  it('en zonder open mijlpaal is er geen', () => {
    const done = milestones.map(({ milestone, ...one }) => ({
      ...one,
      milestone: { ...milestone, state: 'done' as const },
    }));
    expect(morningsBefore('2019-01-01T00:00:00+01:00', done)).toEqual([]);
  });
});
