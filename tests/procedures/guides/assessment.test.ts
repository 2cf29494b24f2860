import { describe, expect, it } from 'vitest';
import { settle } from '../../../domain/evaluation/settle.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { guideText, judged, type Guide } from '../../guides.ts';

const wish = { id: 'plan', naam: 'Plan', punten: '100', ondergrens: 'voldoende' };
const scale = { soort: 'waarden', waarden: { voldoende: 100, onvoldoende: 0 } };

/**
 * Youth care for everybody who meets the minima, two rounds of questions, a scale of two words. Dates after the tender of Wmo and
 * Jeugdwet by a regional office of 31 May 2017 (docplayer.nl/63258295): admission of all, 41 days for bids.
 */
const youthCare = (more: Readonly<Record<string, unknown>>): Guide => ({
  type: 'sociale-diensten',
  planning: {
    aankondiging: '2017-05-31',
    'vragen-tot': ['2017-06-09 12:00', '2017-06-19 12:00'],
    'nota-van-inlichtingen': ['2017-06-16', '2017-06-26'],
    sluiting: { uiterlijk: '2017-07-11 12:00' },
    opening: '2017-07-11 13:00',
    beoordeling: { van: '2017-07-12', 'tot-en-met': '2017-08-25' },
    gunningsbeslissing: '2017-08-29',
    'definitieve-gunning': '2017-09-19',
    'start-dienstverlening': '2018-01-01',
  },
  rest: {
    waarde: { soort: 'sociaal-en-specifiek', overheid: 'decentraal', bedrag: '12000000.00' },
    percelen: [
      { id: 'licht', naam: 'Licht' },
      { id: 'zwaar', naam: 'Zwaar' },
    ],
    beoordeling: {
      afronding: { decimalen: 2, wijze: 'half-op' },
      rangschikking: 'per-perceel',
      schaal: scale,
      ...more,
      percelen: [
        { perceel: 'licht', wensen: [wish] },
        { perceel: 'zwaar', wensen: [wish] },
      ],
    },
  },
});

const settled = (guide: Guide): boolean => {
  const { found } = readDefinition(guideText(guide));
  return found?.definition.evaluation != null && settle(found.definition.evaluation).ok;
};

describe('als iedereen wint die aan de minima voldoet, beslist een gelijke stand of uitval niets', () => {
  it('daar wordt dan niet naar gevraagd', () => {
    expect(judged(youthCare({ winnaars: 'alle' })).said).toEqual([]);
    expect(settled(youthCare({ winnaars: 'alle' }))).toBe(true);
  });

  it.each([
    ['bij een vast aantal', { winnaars: 4 }],
    ['als de volgorde telt', { winnaars: 'alle', raamovereenkomst: 'rangorde' }],
    [
      'als een inschrijver niet alles kan krijgen',
      { winnaars: 'alle', 'hoogstens-percelen': 1, verdeling: 'volgorde' },
    ],
  ])('%s wel', (_name, more) => {
    expect(judged(youthCare(more)).said).toEqual(['warning undefined-policy', 'warning undefined-policy']);
    expect(settled(youthCare(more))).toBe(false);
  });
});
