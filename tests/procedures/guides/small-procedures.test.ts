import { describe, expect, it } from 'vitest';
import { judged, type Guide } from '../../guides.ts';

const worth = (bedrag: string, soort = 'diensten') => ({ waarde: { soort, overheid: 'decentraal', bedrag } });

describe('werken onder de drempel volgen het ARW 2016, of de stukken zeggen waarom niet (Aw 1.22)', () => {
  const WORKS = worth('2400000.00', 'werken');
  const told = (guide: Guide) => judged(guide).found.filter(({ rule }) => rule === 'works-terms');
  /** Announced on 1 March 2027: thirty-two days go through 2 April. */
  const open = (sluiting: string, nota: string, rest: Guide['rest'] = WORKS): Guide => ({
    type: 'openbaar-nationaal',
    planning: {
      aankondiging: '2027-03-01',
      'vragen-tot': '2027-03-10 12:00',
      'nota-van-inlichtingen': nota,
      sluiting: `${sluiting} 12:00`,
      opening: `${sluiting} 13:00`,
      beoordeling: { van: '2027-04-12', 'tot-en-met': '2027-04-23' },
      gunningsbeslissing: '2027-04-28',
      'definitieve-gunning': '2027-05-20',
      'start-dienstverlening': '2027-06-01',
    },
    rest,
  });
  /** Seventeen days from 1 March through 18 March, twenty-one from 1 April through 22 April. */
  const restricted = (aanmelding: string, sluiting: string): Guide => ({
    type: 'niet-openbaar',
    planning: {
      aankondiging: '2027-03-01',
      'sluiting-aanmelding': `${aanmelding} 12:00`,
      selectiebeslissing: '2027-03-25',
      uitnodiging: '2027-04-01',
      'vragen-tot': '2027-04-06 12:00',
      'nota-van-inlichtingen': '2027-04-13',
      sluiting: `${sluiting} 12:00`,
      opening: `${sluiting} 13:00`,
      beoordeling: { van: '2027-05-10', 'tot-en-met': '2027-05-14' },
      gunningsbeslissing: '2027-05-18',
      'definitieve-gunning': '2027-06-09',
    },
    rest: WORKS,
  });

  it.each<[string, Guide, readonly string[]]>([
    ['openbaar, tweeëndertig dagen', open('2027-04-02', '2027-03-25'), []],
    ['een dag te kort', open('2027-04-01', '2027-03-25'), ['ten minste 32']],
    ['de nota zes dagen ervoor', open('2027-04-08', '2027-04-02'), []],
    ['vijf dagen', open('2027-04-08', '2027-04-03'), ['minder dan 6 dagen']],
    ['voor diensten noemt het niets', open('2027-03-25', '2027-03-22', worth('60000.00')), []],
    ['niet-openbaar, zeventien en eenentwintig', restricted('2027-03-18', '2027-04-22'), []],
    ['beide een dag te kort', restricted('2027-03-17', '2027-04-21'), ['ten minste 17', 'ten minste 21']],
  ])('%s', (_name, guide, parts) => {
    const found = told(guide);
    expect(found.map(({ severity, ground }) => [severity, ground])).toEqual(parts.map(() => ['warning', 'ARW 2016']));
    expect(found.every(({ message }, at) => message.includes(parts[at] ?? ''))).toBe(true);
  });
});

describe('wat in een procedure zonder inschrijving of met weinig dagen toch kan', () => {
  it('een toelatingsprocedure heeft vragen en nota’s, ook in rondes', () => {
    const { said, day } = judged({
      type: 'open-house',
      planning: {
        aankondiging: '2027-02-01',
        'vragen-tot': ['2027-02-15 12:00', '2027-03-15 12:00'],
        'nota-van-inlichtingen': ['2027-02-24', '2027-03-24'],
        'verzoek-tot-toelating': { uiterlijk: '2030-12-31' },
        toelatingsbesluit: { termijn: '4 weken', na: 'verzoek-tot-toelating', bron: 'overeenkomst' },
      },
    });
    expect(said).toEqual([]);
    expect(day('clarification-note-2')).toBe('2027-03-24');
  });

  it('ook een dynamisch aankoopsysteem', () => {
    const { said } = judged({
      type: 'dynamisch-aankoopsysteem',
      planning: {
        aankondiging: '2027-02-01',
        'vragen-tot': '2027-02-10 12:00',
        'nota-van-inlichtingen': '2027-02-19',
        'sluiting-aanmelding': '2027-03-09 12:00',
        'eerste-toelatingen': '2027-03-23',
        'verzoek-tot-toelating': { uiterlijk: '2031-01-31' },
      },
    });
    expect(said).toEqual([]);
  });

  it('in een nadere opdracht vragen een paar dagen voor de antwoorden geen reden', () => {
    const { said } = judged({
      type: 'minicompetitie',
      planning: {
        uitnodiging: '2028-02-01',
        'vragen-tot': '2028-02-07 12:00',
        'nota-van-inlichtingen': '2028-02-09',
        sluiting: '2028-02-15 12:00',
        opening: '2028-02-15 13:00',
        beoordeling: { van: '2028-02-16', 'tot-en-met': '2028-02-18' },
        gunningsbeslissing: '2028-02-21',
        'definitieve-gunning': '2028-02-28',
      },
      rest: { raamovereenkomst: { kenmerk: 'RAAM-2027', 'tot-en-met': '2031-04-30' } },
    });
    expect(said).toEqual(['hint questions-to-answers']);
  });
});
