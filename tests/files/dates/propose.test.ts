import { describe, expect, it } from 'vitest';
import { proposal } from '../../../files/dates/propose.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';

const TODAY = '2026-11-30' as IsoDate;
const said = (text: string, near?: string, wanted: 'day' | 'when' = 'when'): string =>
  proposal(text, wanted, { today: TODAY, near: near as IsoDate | undefined }).trim();

describe('een voorstel bij een datum die niet te lezen is', () => {
  it.each([
    ['week 11', '2028-03-20', 'Dit is een periode, en hier hoort één dag, zoals 2028-03-19.'],
    ['week 1', '2028-12-20', 'Dit is een periode, en hier hoort één dag, zoals 2029-01-07.'],
    ['15 maart', '2028-03-20', 'Bedoelt u 2028-03-15?'],
    ['28 december', '2029-01-10', 'Bedoelt u 2028-12-28?'],
    ['15 maart 17.00 uur', '2018-04-12', 'Bedoelt u 2018-03-15 17:00?'],
    ['3/4/2027', '2028-04-12', 'Bedoelt u 2027-04-03 of 2027-03-04?'],
    ['15-3-2027', '2018-04-12', 'Bedoelt u 2027-03-15?'],
    ['15 maart', undefined, 'Bedoelt u 2026-03-15 of 2027-03-15?'],
  ])('in het jaar van de zaak: %s bij %s', (text, near, expected) => {
    expect(said(text, near)).toBe(expected);
  });

  it.each([
    ['31-2-2027', 'Bedoelt u 2027-02-28 of 2027-03-01?'],
    ['2027-02-31', 'Bedoelt u 2027-02-28 of 2027-03-01?'],
    ['31 april 2027 17.00 uur', 'Bedoelt u 2027-04-30 17:00 of 2027-05-01 17:00?'],
    ['29-2-2028', 'Bedoelt u 2028-02-29?'],
    ['32-1-2027', ''],
    ['31-13-2027', ''],
  ])('een dag die de maand niet heeft: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    ['maandag', '2027-03-17', 'Bedoelt u 2027-03-15 of 2027-03-22?'],
    ['Ma.', '2027-03-15', 'Bedoelt u 2027-03-15 of 2027-03-22?'],
    ['zondag om 12.00 uur', '2027-03-15', 'Bedoelt u 2027-03-14 12:00 of 2027-03-21 12:00?'],
    ['vrijdag', undefined, 'Bedoelt u 2026-11-27 of 2026-12-04?'],
    ['morgen', '2018-03-15', 'Bedoelt u 2026-12-01?'],
    ['gisteren', undefined, 'Bedoelt u 2026-11-29?'],
    ['vandaag 9 uur', undefined, 'Bedoelt u 2026-11-30 09:00?'],
    ['ooit', undefined, ''],
  ])('een dag zoals men hem zegt: %s', (text, near, expected) => {
    expect(said(text, near)).toBe(expected);
  });

  it.each([
    ['eind maart 2027', undefined, 'Dit noemt geen dag. Kies er een, zoals 2027-03-31.'],
    ['eind maart', '2028-03-20', 'Dit noemt geen dag. Kies er een, zoals 2028-03-31.'],
    ['eind maart', undefined, 'Dit noemt geen dag. Kies er een, zoals 2026-03-31 of 2027-03-31.'],
    ['Eind feb. 2028', undefined, 'Dit noemt geen dag. Kies er een, zoals 2028-02-29.'],
    ['begin mei 2027', undefined, 'Dit noemt geen dag. Kies er een, zoals 2027-05-01.'],
    ['half januari 2027', undefined, 'Dit noemt geen dag. Kies er een, zoals 2027-01-15.'],
    ['medio jan 2027', undefined, 'Dit noemt geen dag. Kies er een, zoals 2027-01-15.'],
    ['maart 2027', undefined, 'Dit noemt geen dag. Kies er een, zoals 2027-03-31.'],
    ['Q2 2027', undefined, 'Dit noemt geen dag. Kies er een, zoals 2027-06-30.'],
    ['4e kwartaal 2026', undefined, 'Dit noemt geen dag. Kies er een, zoals 2026-12-31.'],
    ['eind brumaire 2027', undefined, ''],
    ['5e kwartaal 2027', undefined, ''],
  ])('een dag die niemand noemt: %s bij %s', (text, near, expected) => {
    expect(said(text, near)).toBe(expected);
  });

  it.each(['n.t.b.', 'ntb', 'N.t.b', 'nader te bepalen', 'nog niet bekend', 'nog onbekend', 'tbd', '?', 'p.m.'])(
    'een dag die nog niet bekend is: %s',
    (text) => {
      expect(said(text)).toBe(
        'Is de dag nog niet bekend, schrijf dan de dag die u nu verwacht; verplaatsen kan later.',
      );
    },
  );
});
