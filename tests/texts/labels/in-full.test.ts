import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/law/day.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { dateInWords, shortDate } from '../../../texts/labels/day-words.ts';
import { dateOnly, inFull } from '../../../texts/labels/in-full.ts';

describe('een label voluit', () => {
  it.each([
    ['een dag', 'vr 3 aug 2018', 'vrijdag 3 augustus 2018'],
    ['een moment', 'do 24 mei 2018 15.00', 'donderdag 24 mei 2018, 15.00 uur'],
    ['tot en met', 't/m vr 3 aug 2018', 'tot en met vrijdag 3 augustus 2018'],
    ['uiterlijk', 'uiterlijk ma 14 mei 2018', 'uiterlijk maandag 14 mei 2018'],
    ['twee dagen in één tekst', 'ma 1 jan 2018 en di 2 jan 2018', 'maandag 1 januari 2018 en dinsdag 2 januari 2018'],
    ['andere woorden blijven', 'Wacht op niets.', 'Wacht op niets.'],
    ['een maand die niet bestaat, blijft', 'ma 1 foo 2018', 'ma 1 foo 2018'],
    ['een woord dat op een weekdag eindigt, blijft', 'thema 1 jan 2018', 'thema 1 jan 2018'],
    ['t/m midden in een zin blijft', 'van ma t/m vr', 'van ma t/m vr'],
    ['niets', '', ''],
  ])('%s', (_name, label, words) => {
    expect(inFull(label)).toBe(words);
  });

  it('elke dag van een schrikkeljaar komt terug zoals hij voluit heet', () => {
    for (let count = 0; count < 366; count++) {
      const day = addDays('2020-01-01' as IsoDate, count);
      expect(inFull(shortDate(day))).toBe(dateInWords(day));
    }
  });
});

describe('een label zonder het woord ervoor', () => {
  it.each([
    ['t/m vr 3 aug 2018', 'vr 3 aug 2018'],
    ['uiterlijk ma 14 mei 2018', 'ma 14 mei 2018'],
    ['do 24 mei 2018 15.00', 'do 24 mei 2018 15.00'],
    ['niet uiterlijk ma 14 mei 2018', 'niet uiterlijk ma 14 mei 2018'],
  ])('%s', (label, date) => {
    expect(dateOnly(label)).toBe(date);
  });
});
