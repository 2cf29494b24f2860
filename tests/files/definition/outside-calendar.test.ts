import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { guideText } from '../../guides.ts';

/** Years past the last one whose free days are known. */
const said = (final: string, start: string, more = {}): readonly string[] =>
  readDefinition(
    guideText({
      type: 'europees-openbaar',
      planning: {
        aankondiging: '2035-09-03',
        'vragen-tot': '2035-09-17 12:00',
        'nota-van-inlichtingen': '2035-09-24',
        sluiting: '2035-10-23 12:00',
        opening: '2035-10-23 13:00',
        beoordeling: { van: '2035-10-24', 'tot-en-met': '2035-11-05' },
        gunningsbeslissing: '2035-11-20',
        'definitieve-gunning': final,
        'start-dienstverlening': start,
        ...more,
      },
    }),
  ).findings.map(({ message }) => message);

describe('wat na het laatste jaar van de kalender komt', () => {
  const REST =
    'buiten 2015 tot en met 2035; van andere jaren zijn de vrije dagen niet bekend. Kies een datum daarbinnen, of laat weg wat daarna pas komt.';

  it.each([
    ['geen', said('2035-12-18', '2035-12-31'), []],
    ['één', said('2035-12-18', '2036-01-01'), [`2036-01-01 valt ${REST}`]],
    ['twee', said('2036-01-15', '2036-05-17'), [`2036-01-15 en nog een datum vallen ${REST}`]],
    [
      'drie, met een uur',
      said('2036-01-15', '2036-05-17', { sluiting: '2036-01-02 12:00' }),
      [`2036-01-02 en nog 2 datums vallen ${REST}`],
    ],
  ])('is één bevinding: %s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});
