import { describe, expect, it } from 'vitest';
import { judged, OPEN_PLANNING, type Guide } from '../../guides.ts';

const PLANNING = { ...OPEN_PLANNING, 'start-dienstverlening': '2028-03-01' };
const tender = (rest: Guide['rest'], planning: Guide['planning'] = {}): Guide => ({
  type: 'europees-openbaar',
  planning: { ...PLANNING, ...planning },
  ...(rest === undefined ? {} : { rest }),
});
const consultation = (rest: Guide['rest']): Guide => ({
  type: 'marktconsultatie',
  planning: { aankondiging: '2027-03-01', marktconsultatie: '2027-04-06', verslag: '2027-04-20' },
  ...(rest === undefined ? {} : { rest }),
});
const national = (rest: NonNullable<Guide['rest']>): Guide => ({
  type: 'openbaar-nationaal',
  planning: PLANNING,
  rest,
});
/** A round of grants that closes with its last day. */
const round = (application: unknown, sluit: string): Guide => ({
  type: 'subsidieronde',
  planning: {
    bekendmaking: '2027-01-11',
    openstelling: '2027-02-01',
    subsidieaanvraag: application,
    subsidiebesluit: { termijn: '13 weken', na: 'subsidieaanvraag', bron: 'regeling' },
  },
  rest: {
    regeling: { naam: 'ASV', 'in-werking': '2024-01-01' },
    plafond: { bedrag: '500000.00', verdeling: 'volgorde' },
    kanaal: { naam: 'Portaal', sluit },
  },
});
const CEILING = { plafond: { bedrag: '1000000.00', verdeling: 'volgorde' } };
const VALIDITY = { gestanddoening: { dagen: 120 } };

describe('wat het bestand zegt en deze procedure niet gebruikt, valt niet stil weg', () => {
  it.each<[string, Guide, string]>([
    ['een plafond in een aanbesteding', tender(CEILING), 'plafond'],
    ['een subsidieregeling in een aanbesteding', tender({ regeling: { naam: 'ASV' } }), 'regeling'],
    [
      'een raamovereenkomst in een marktconsultatie',
      consultation({ raamovereenkomst: { jaren: 4 } }),
      'raamovereenkomst',
    ],
    ['gestanddoening zonder inschrijvingen', consultation(VALIDITY), 'gestanddoening'],
    [
      'bewijsmiddelen zonder inschrijvingen',
      consultation({ bewijsmiddelen: [{ stuk: 'VOG', hoogstens: '2 jaar' }] }),
      'bewijsmiddelen',
    ],
    ['deelnemers zonder opdracht', consultation({ deelnemers: [{ naam: 'Vianen' }] }), 'deelnemers'],
    [
      'de klok van een platform waar niets op sluit',
      consultation({ kanaal: { naam: 'TenderNed', sluit: '2027-03-12 17:00' } }),
      'kanaal.sluit',
    ],
    [
      'een vooraankondiging die onder de drempel niets verkort',
      national({ publicatie: { 'verkort-door-vooraankondiging': 'ja' } }),
      'publicatie.verkort-door-vooraankondiging',
    ],
    [
      'een afgesproken termijn onder de drempel',
      national({ publicatie: { 'termijn-afgesproken': 'ja' } }),
      'publicatie.termijn-afgesproken',
    ],
  ])('%s', (_name, guide, key) => {
    const { found } = judged(guide);
    expect(found).toMatchObject([
      {
        rule: 'part-unused',
        severity: 'warning',
        message: `Bij het type ${guide.type} doet ${key} niets. Haal het weg, of kies het type waar het bij hoort.`,
      },
    ]);
  });

  it.each<[string, Guide]>([
    ['een raamovereenkomst in een aanbesteding', tender({ raamovereenkomst: { jaren: 4 } })],
    ['gestanddoening in een aanbesteding', tender(VALIDITY)],
    ['niets', consultation(undefined)],
  ])('wat zij wel gebruikt, wordt niet gezegd: %s', (_name, guide) => {
    expect(judged(guide).said.filter((one) => one.endsWith('part-unused'))).toEqual([]);
  });
});

describe('de klok van het platform en de laatste dag om aan te vragen', () => {
  it.each<[string, unknown, string, boolean]>([
    ['om 17.00 uur op een dag die tot het einde loopt', { uiterlijk: '2027-03-12' }, '2027-03-12 17:00', true],
    ['een dag eerder', { uiterlijk: '2027-03-12' }, '2027-03-11', true],
    ['dezelfde dag', { uiterlijk: '2027-03-12' }, '2027-03-12', false],
    ['het einde van die dag', { uiterlijk: '2027-03-12' }, '2027-03-12 23:59', false],
    ['het begin van de volgende', { uiterlijk: '2027-03-12' }, '2027-03-13 00:00', false],
    ['hetzelfde uur', { uiterlijk: '2027-03-12 17:00' }, '2027-03-12 17:00', false],
    ['een uur eerder', { uiterlijk: '2027-03-12 17:00' }, '2027-03-12 16:00', true],
  ])('%s', (_name, application, sluit, told) => {
    expect(judged(round(application, sluit)).said.includes('error clock-mismatch')).toBe(told);
  });
});

it('een plafond van nul weigert elke aanvraag (Awb 4:25)', () => {
  const { type, planning, rest } = round({ uiterlijk: '2027-03-12' }, '2027-03-12');
  expect(
    judged({ type, planning, rest: { ...rest, plafond: { bedrag: '0.00', verdeling: 'volgorde' } } }).said,
  ).toEqual(['warning ceiling-divided']);
});

describe('hoe lang een raamovereenkomst duurt, staat er één keer en past (Aw 2.140)', () => {
  it.each<[string, object, readonly string[]]>([
    ['vier jaar', { jaren: 4 }, []],
    ['tot en met de laatste dag van vier jaar', { 'tot-en-met': '2032-02-29' }, []],
    ['een dag langer', { 'tot-en-met': '2032-03-01' }, ['error framework-term']],
    [
      'een dag langer, met een reden',
      { 'tot-en-met': '2032-03-01', 'langer-omdat': 'afschrijving' },
      ['hint framework-term'],
    ],
    ['voorbij voordat zij begint', { 'tot-en-met': '2028-02-29' }, ['error framework-term']],
    ['zonder duur', {}, ['hint framework-term']],
    ['twee jaar, en een dag die daarbij past', { jaren: 2, 'tot-en-met': '2030-02-28' }, []],
    ['twee jaar vanaf de gunning', { jaren: 2, 'tot-en-met': '2029-12-31' }, []],
    ['twee jaar, en een dag van drie jaar', { jaren: 2, 'tot-en-met': '2031-02-28' }, ['warning framework-term']],
    ['drie jaar, en een dag van twee jaar', { jaren: 3, 'tot-en-met': '2030-02-28' }, ['warning framework-term']],
    ['het kenmerk van een die er al is', { jaren: 4, kenmerk: 'RAAM-1' }, ['warning framework-term']],
  ])('%s', (_name, raamovereenkomst, said) => {
    expect(judged(tender({ raamovereenkomst })).said).toEqual(said);
  });
});

describe('de raad over een vrije dag is geen dag waar een andere bevinding tegen is', () => {
  const advice = (planning: Guide['planning']): string =>
    judged(tender(undefined, planning))
      .found.filter(({ rule }) => rule === 'ends-on-free-day')
      .map(({ message }) => message.split('vanzelf. ')[1] ?? '')
      .join(' ');

  it.each([
    // The assessment begins on 21 October: either neighbour of Saturday 23 comes after that as well.
    [
      'een opening na het begin van de beoordeling',
      { opening: '2027-10-23 14:00' },
      'Kies een gewone dag, en verplaats zo nodig ook wat ervoor of erna komt.',
    ],
    // Both 12 and 15 November leave the final award of 2 December within the standstill.
    [
      'een beslissing waarna de gunning te vroeg komt',
      { gunningsbeslissing: '2027-11-13' },
      'Kies een gewone dag, en verplaats zo nodig ook wat ervoor of erna komt.',
    ],
    [
      'een beslissing met ruimte',
      { gunningsbeslissing: '2027-11-13', 'definitieve-gunning': '2027-12-20' },
      'Kies 12 november 2027 of 15 november 2027.',
    ],
  ])('%s', (_name, planning, way) => {
    expect(advice(planning)).toBe(way);
  });
});
