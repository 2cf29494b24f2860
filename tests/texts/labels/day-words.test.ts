import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/law/day.ts';
import { MONTHS, WEEKDAYS } from '../../../domain/law/day-names.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { clockInWords, dateInWords, endLabel, momentLabel, shortDate } from '../../../texts/labels/day-words.ts';

const day = (text: string): IsoDate => text as IsoDate;

describe('een dag in woorden', () => {
  it.each([
    ['2018-05-24', 'donderdag 24 mei 2018', 'do 24 mei 2018'],
    ['2018-01-01', 'maandag 1 januari 2018', 'ma 1 jan 2018'],
    ['2018-12-31', 'maandag 31 december 2018', 'ma 31 dec 2018'],
    ['2020-02-29', 'zaterdag 29 februari 2020', 'za 29 feb 2020'],
    ['2019-03-03', 'zondag 3 maart 2019', 'zo 3 mrt 2019'],
    ['2026-09-09', 'woensdag 9 september 2026', 'wo 9 sep 2026'],
  ])('%s', (iso, full, short) => {
    expect([dateInWords(day(iso)), shortDate(day(iso))]).toEqual([full, short]);
  });

  it('een week heeft zeven namen, een jaar twaalf, en geen naam komt twee keer voor', () => {
    const week = Array.from({ length: 7 }, (_, index) => dateInWords(addDays(day('2018-05-21'), index)).split(' ')[0]);
    expect(week).toEqual(WEEKDAYS.map(([full]) => full));
    for (const names of [WEEKDAYS, MONTHS])
      for (const form of [0, 1] as const) expect(new Set(names.map((one) => one[form])).size).toBe(names.length);
  });

  it('een dag die niet bestaat, is een fout in het programma', () => {
    expect(() => dateInWords(day('2018-02-29'))).toThrow(RangeError);
  });
});

describe('een klok in woorden', () => {
  it.each([
    ['15:00', '15.00'],
    ['00:05', '00.05'],
  ])('%s', (time, words) => {
    expect(clockInWords(time)).toBe(words);
  });
});

describe('een ogenblik op de klok van Amsterdam', () => {
  it.each([
    ['in de zomer loopt de klok twee uur voor', '2018-05-24T13:00:00Z', 'do 24 mei 2018 15.00'],
    ['in de winter één uur', '2018-01-24T13:00:00Z', 'wo 24 jan 2018 14.00'],
    ['middernacht hoort bij de nieuwe dag', '2018-08-03T22:00:00Z', 'za 4 aug 2018 00.00'],
    ['de minuut ervoor nog niet', '2018-08-03T21:59:00Z', 'vr 3 aug 2018 23.59'],
    ['vlak voor de zomertijd', '2018-03-25T00:59:00Z', 'zo 25 mrt 2018 01.59'],
    ['op de zomertijd slaat de klok een uur over', '2018-03-25T01:00:00Z', 'zo 25 mrt 2018 03.00'],
  ])('%s', (_name, instant, label) => {
    expect(momentLabel(Date.parse(instant))).toBe(label);
  });
});

describe('het einde van een datum', () => {
  it.each([
    ['moment', '2027-01-18T12:00:00+01:00', 'ma 18 jan 2027 12.00'],
    ['lastDay', '2027-01-19T00:00:00+01:00', 'ma 18 jan 2027'],
    ['window', '2027-03-29T00:00:00+02:00', 'zo 28 mrt 2027'],
  ])('%s %s', (kind, endsAt, label) => {
    expect(endLabel(kind, Date.parse(endsAt))).toBe(label);
  });
});
