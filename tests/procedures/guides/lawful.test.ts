import { describe, expect, it } from 'vitest';
import { judged, type Guide } from '../../guides.ts';

type Days = readonly [
  notice: string,
  questions: string | readonly string[],
  notes: string | readonly string[],
  closing: unknown,
  opening: string,
  assessed: readonly [string, string],
  decision: string,
  final: string,
  start: string,
];

const planning = ([notice, questions, notes, closing, opening, assessed, decision, final, start]: Days) => ({
  aankondiging: notice,
  'vragen-tot': questions,
  'nota-van-inlichtingen': notes,
  sluiting: closing,
  opening,
  beoordeling: { van: assessed[0], 'tot-en-met': assessed[1] },
  gunningsbeslissing: decision,
  'definitieve-gunning': final,
  'start-dienstverlening': start,
});
const worth = (bedrag: string, soort = 'diensten', overheid = 'decentraal') => ({
  waarde: { soort, overheid, bedrag },
});
const guide = (type: string, days: Days, rest: Guide['rest'], more: Guide['planning'] = {}): Guide => ({
  type,
  planning: { ...planning(days), ...more },
  ...(rest === undefined ? {} : { rest }),
});

const wish = [{ id: 'aanpak', naam: 'Plan van aanpak', punten: '60', ondergrens: 'voldoende' }];
const lot = (perceel: string, own: object = {}) => ({
  perceel,
  wensen: wish,
  // A price without a minimum; the most is that of the guide.
  prijs: {
    punten: '40',
    formule: 'laagste-gedeeld-door-eigen',
    producten: [{ id: 'uur', naam: 'Uur', aantal: '1000', maximum: '120.00' }],
  },
  ...own,
});
/** Engineers in a framework: four winners a lot, two lots at most for one bidder, words for grades, called off by mini-competition. */
const framework = {
  ...worth('4000000.00'),
  percelen: ['wegen', 'water', 'groen'].map((id) => ({ id, naam: id })),
  beoordeling: {
    afronding: { decimalen: 2, wijze: 'half-op' },
    'laagste-prijs-over': 'toelaatbaar',
    rangschikking: 'per-perceel',
    winnaars: 4,
    'hoogstens-percelen': 2,
    verdeling: 'volgorde',
    raamovereenkomst: 'minicompetitie',
    schaal: { soort: 'waarden', waarden: { uitstekend: 100, goed: 80, voldoende: 60, matig: 30, slecht: 0 } },
    'bij-gelijke-stand': { eerst: ['kwaliteit'], loting: 'notaris' },
    'bij-uitval': { volgende: 'oude-rangorde' },
    percelen: [lot('wegen'), lot('water'), lot('groen', { winnaars: 2 })],
  },
};

/** Guides that are lawful, reckoned by hand from the statute. */
const LAWFUL: readonly (readonly [name: string, Guide])[] = [
  // 3 March 2025 plus 40 days is Saturday 12 April; through Monday 14 April, so from the 15th.
  [
    'drie rondes van vragen, vóór 12.00 uur op de eerste volle dag',
    guide(
      'europees-openbaar',
      [
        '2025-03-03',
        ['2025-03-10 12:00', '2025-03-19 12:00', '2025-03-27 12:00'],
        ['2025-03-17', '2025-03-26', '2025-04-03'],
        { voor: '2025-04-15 12:00' },
        '2025-04-15 12:30',
        ['2025-04-16', '2025-05-09'],
        '2025-05-12',
        '2025-06-03',
        '2025-09-01',
      ],
      { ...worth('900000.00'), kanaal: { naam: 'TenderNed', sluit: '2025-04-15 12:00', grens: 'voor' } },
    ),
  ],
  // A prior notice on a leap day, twelve months before: 28 February 2025 plus 29 days is Saturday 29 March.
  [
    'verkort door een vooraankondiging van een schrikkeldag',
    guide(
      'europees-openbaar',
      [
        '2025-02-28',
        '2025-03-10 12:00',
        '2025-03-18',
        '2025-04-01 12:00',
        '2025-04-01 13:00',
        ['2025-04-02', '2025-04-30'],
        '2025-05-01',
        '2025-05-22',
        '2025-07-01',
      ],
      { ...worth('2000000.00'), publicatie: { 'verkort-door-vooraankondiging': 'ja' } },
      { vooraankondiging: '2024-02-29' },
    ),
  ],
  // On paper and not freely online: 45 and five days from 2 February 2026 is 24 March.
  [
    'op papier met stukken die niet vrij beschikbaar zijn',
    guide(
      'europees-openbaar',
      [
        '2026-02-02',
        '2026-02-18 12:00',
        '2026-03-02',
        '2026-03-25 12:00',
        '2026-03-25 12:30',
        ['2026-03-26', '2026-04-17'],
        '2026-04-21',
        '2026-05-13',
        '2026-07-01',
      ],
      { ...worth('600000.00'), publicatie: { elektronisch: 'nee', 'stukken-vrij-beschikbaar': 'nee' } },
    ),
  ],
  [
    'het Rijk, precies op de drempel van 2026',
    guide(
      'europees-openbaar',
      [
        '2026-01-06',
        '2026-01-16 12:00',
        '2026-01-26',
        '2026-02-17 12:00',
        '2026-02-17 12:30',
        ['2026-02-18', '2026-03-06'],
        '2026-03-10',
        '2026-03-31',
        '2026-06-01',
      ],
      worth('140000.00', 'diensten', 'rijk'),
    ),
  ],
  // Thirty days from 1 September 2025 is 1 October; no number of days for the note.
  [
    'een concessie in een ronde, met een nota negen dagen vooraf',
    guide(
      'concessie',
      [
        '2025-09-01',
        '2025-09-12 12:00',
        '2025-09-23',
        '2025-10-02 12:00',
        '2025-10-02 12:30',
        ['2025-10-03', '2025-10-24'],
        '2025-10-28',
        '2025-11-18',
        '2026-01-01',
      ],
      worth('6000000.00', 'concessies'),
    ),
  ],
  [
    'een nationaal werk met een aanwijzing ter plaatse en twintig beloofde dagen',
    guide(
      'openbaar-nationaal',
      [
        '2025-01-13',
        '2025-01-29 12:00',
        '2025-02-06',
        '2025-02-20 12:00',
        '2025-02-20 12:30',
        ['2025-02-21', '2025-03-05'],
        '2025-03-06',
        '2025-03-27',
        '2025-05-12',
      ],
      {
        ...worth('2400000.00', 'werken'),
        stappen: [{ naam: 'Aanwijzing', soort: 'schouw', op: '2025-01-21 10:00', 'volgt-op': 'aankondiging' }],
      },
      { 'opschortende-termijn': { termijn: '20 dagen', na: 'gunningsbeslissing', bron: 'overeenkomst' } },
    ),
  ],
  // 14 April 2025 plus 15 days is 29 April; King's Day is Saturday the 26th.
  [
    'spoed om Koningsdag heen',
    guide(
      'europees-openbaar',
      [
        '2025-04-14',
        '2025-04-16 12:00',
        '2025-04-25',
        '2025-05-07 12:00',
        '2025-05-07 12:30',
        ['2025-05-08', '2025-05-14'],
        '2025-05-15',
        '2025-06-05',
        '2025-06-10',
      ],
      { ...worth('1500000.00', 'leveringen'), publicatie: { spoed: 'ja', grond: 'nota 2' } },
    ),
  ],
  [
    'een raamovereenkomst met vier winnaars en een grens aan percelen',
    guide(
      'europees-openbaar',
      [
        '2026-03-02',
        ['2026-03-11 17:00', '2026-03-24 17:00'],
        ['2026-03-19', '2026-03-31'],
        '2026-04-16 14:00',
        '2026-04-16 14:30',
        ['2026-04-17', '2026-05-21'],
        '2026-05-28',
        '2026-06-18',
        '2026-09-01',
      ],
      framework,
    ),
  ],
];

describe('een gids die klopt, hoort niets', () => {
  it.each(LAWFUL)('%s', (_name, lawful) => {
    expect(judged(lawful).said).toEqual([]);
  });
});
