import { describe, expect, it } from 'vitest';
import { judged, type Guide } from '../../guides.ts';

type Rest = Readonly<Record<string, unknown>>;

const TERMS = {
  'eerste-jaar': 2027,
  jaren: 4,
  indexering: { reeks: 'OVA', 'vast-in': 'Q4', 'eerste-jaar': 2028, uitgave: 'voorlopig' },
  'verantwoording-per-jaar': 2,
  'evaluatie-elke-jaren': 2,
  ontvangers: [
    { id: 'a', percelen: ['een'] },
    { id: 'b', percelen: ['twee'] },
  ],
};
const LOTS = [
  { id: 'een', naam: 'Een' },
  { id: 'twee', naam: 'Twee' },
];

/** Playgroups of a municipality: a tender of autumn 2026, services from summer 2027, two lots. */
const playgroups = (terms: Rest = {}, rest: Rest = {}): Guide => ({
  type: 'subsidietender',
  planning: {
    aankondiging: '2026-09-01',
    'vragen-tot': '2026-09-15 12:00',
    'nota-van-inlichtingen': '2026-09-25',
    sluiting: '2026-10-15 12:00',
    opening: '2026-10-15 13:00',
    beoordeling: { van: '2026-10-16', 'tot-en-met': '2026-11-11' },
    gunningsbeslissing: '2026-11-13',
    'definitieve-gunning': '2026-12-29',
    subsidieaanvraag: '2027-01-15',
    subsidiebesluit: { termijn: '13 weken', na: 'subsidieaanvraag', bron: 'regeling' },
    'start-dienstverlening': '2027-08-02',
  },
  rest: {
    regeling: { naam: 'Regeling peuteropvang', 'in-werking': '2026-01-01' },
    percelen: LOTS,
    subsidie: { ...TERMS, ...terms },
    ...rest,
  },
});
/** Their services begin in August. */
const PART_YEAR = 'hint subsidy-part-year';

const grantees = (...ontvangers: readonly Rest[]) => playgroups({ ontvangers });
const ceiling = (second: string, ...more: readonly string[]) =>
  playgroups({
    plafonds: Object.fromEntries([
      ['2027', '1.00'],
      ['2028', second],
      ['2029', '1.00'],
      ['2030', '1.00'],
      ...more.map((year) => [year, '1.00']),
    ]),
    'boven-plafond': 'weigeren',
  });

describe('jaren, plafonds en ontvangers van een subsidie die niet passen', () => {
  it('wat past, wordt niet gezegd', () => {
    expect(judged(playgroups()).said).toEqual([PART_YEAR]);
    expect(judged(ceiling('1.00')).said).toEqual([PART_YEAR]);
  });

  it('een eerste jaar dat niet heel is: of het voor het geld heel telt, is betwist', () => {
    expect(judged(playgroups()).found[0]?.message).toContain('begint op 2 augustus 2027, dus 2027 is geen heel jaar');
    expect(judged(playgroups({ 'eerste-jaar': 2028 })).said).not.toContain(PART_YEAR);
  });

  it.each<[string, Guide, string]>([
    [
      'een indexering na de laatste jaar',
      playgroups({ indexering: { ...TERMS.indexering, 'eerste-jaar': 2031 } }),
      'nooit geïndexeerd',
    ],
    [
      'een indexering voor het eerste jaar',
      playgroups({ indexering: { ...TERMS.indexering, 'eerste-jaar': 2026 } }),
      'geen prijzen',
    ],
    ['een evaluatie die niet komt', playgroups({ 'evaluatie-elke-jaren': 5 }), 'Dan komt er geen'],
    [
      'twee jaar tussen de start en het eerste jaar',
      playgroups({ 'eerste-jaar': 2029, indexering: undefined }),
      'Zet eerste-jaar op 2027',
    ],
    ['een plafond van nul', ceiling('0'), 'Het plafond van 2028 is nul'],
    ['een plafond buiten de jaren', ceiling('1.00', '2031'), 'Er is een plafond voor 2031'],
    ['een perceel van niemand', grantees({ id: 'a', percelen: ['een'] }), 'Geen ontvanger krijgt twee'],
  ])('%s', (_name, guide, words) => {
    const found = judged(guide).found.filter(({ rule }) => rule !== 'subsidy-part-year');
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['subsidy-years', 'warning']]);
    expect(found[0]?.message).toContain(words);
  });

  it.each<[string, Guide, string]>([
    [
      'een perceel van twee ontvangers',
      grantees({ id: 'a', percelen: ['een'] }, { id: 'b', percelen: ['een', 'twee'] }),
      'lot-granted-twice',
    ],
    ['ontvangers zonder percelen krijgen alles', grantees({ id: 'a' }, { id: 'b' }), 'lot-granted-twice'],
    ['twee percelen met één id', playgroups({}, { percelen: [...LOTS, { id: 'een', naam: 'Drie' }] }), 'twice'],
    ['een deelnemer die er twee keer staat', playgroups({}, { deelnemers: [{ naam: 'X' }, { naam: 'X' }] }), 'twice'],
    [
      'een stuk met twee termijnen',
      playgroups(
        {},
        {
          bewijsmiddelen: [
            { stuk: 'GVA', hoogstens: '2 jaar' },
            { stuk: 'GVA', hoogstens: '1 jaar' },
          ],
        },
      ),
      'twice',
    ],
  ])('%s: een fout in het bestand', (_name, guide, rule) => {
    expect([...new Set(judged(guide).said)].filter((one) => one !== PART_YEAR)).toEqual([`error ${rule}`]);
  });

  it('boven een plafond dat er niet is, komt niets uit', () => {
    const { found } = judged(playgroups({ 'boven-plafond': 'weigeren' }));
    expect(found.map(({ message }) => message).join()).toContain('Er is geen plafond');
  });
});
