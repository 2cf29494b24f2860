import { describe, expect, it } from 'vitest';
import { judged, OPEN_PLANNING, type Guide } from '../../guides.ts';

/** Research of youth policy among a few who were invited, in terms of working days around King's Day and Liberation Day of 2026. */
const invited = (planning: Guide['planning']): Guide => ({
  type: 'meervoudig-onderhands',
  planning: {
    uitnodiging: '2026-04-20',
    'vragen-tot': { termijn: '5 werkdagen', na: 'uitnodiging', bron: 'overeenkomst' },
    'nota-van-inlichtingen': { termijn: '5 werkdagen', na: 'vragen-tot', bron: 'overeenkomst' },
    sluiting: '2026-05-19 12:00',
    opening: '2026-05-19 12:30',
    beoordeling: { van: '2026-05-20', 'tot-en-met': '2026-05-27' },
    gunningsbeslissing: '2026-05-28',
    'opschortende-termijn': { termijn: '7 dagen', na: 'gunningsbeslissing', bron: 'overeenkomst' },
    'definitieve-gunning': '2026-06-05',
    ...planning,
  },
  rest: { waarde: { soort: 'diensten', overheid: 'decentraal', bedrag: '90000.00' } },
});

describe('termijnen uit de stukken', () => {
  it('vijf werkdagen gaan om Koningsdag en Bevrijdingsdag heen', () => {
    const { day, said } = judged(invited({}));
    // 21 to 24 April, then 28; 29 and 30 April, 1, 4 and 6 May.
    expect(['questions-close', 'clarification-note', 'standstill'].map(day)).toEqual([
      '2026-04-28',
      '2026-05-06',
      '2026-06-04',
    ]);
    expect(said).toEqual([]);
  });

  it.each([
    ['geen wet stelt een termijn voor vragen', { bron: 'wet' }, true],
    ['een gids is geen wet', { bron: 'wet', grond: 'gids 2.4' }, true],
    ['wie het artikel noemt, weet het', { bron: 'wet', grond: 'Besluit X artikel 3' }, false],
    ['van de stukken is het goed', { bron: 'overeenkomst', grond: 'gids 2.4' }, false],
  ] as const)('%s', (_name, source, told) => {
    const entry = { termijn: '5 werkdagen', na: 'uitnodiging', ...source };
    expect(judged(invited({ 'vragen-tot': entry })).said.includes('warning term-source')).toBe(told);
  });
});

describe('een bron die de termijn niet kan stellen', () => {
  const open = (type: string, key: string, bron: string, termijn: string, grond?: string): Guide => ({
    type,
    planning: {
      ...OPEN_PLANNING,
      [key]: {
        termijn,
        na: key === 'aankondiging-gunning' ? 'definitieve-gunning' : 'gunningsbeslissing',
        bron,
        grond,
      },
    },
    rest: { waarde: { soort: 'diensten', overheid: 'decentraal', bedrag: '100000.00' } },
  });

  it.each([
    ['de wet stelt de opschortende termijn boven de drempel', 'europees-openbaar', 'wet', '20 dagen', undefined, false],
    ['onder de drempel stelt zij er geen', 'openbaar-nationaal', 'wet', '20 dagen', undefined, true],
    ['onder de drempel spreken de stukken hem af', 'openbaar-nationaal', 'overeenkomst', '20 dagen', 'gids 4', false],
    ['een verordening stelt er nergens een', 'europees-openbaar', 'verordening', '21 dagen', undefined, true],
    ['wie haar noemt, weet het', 'openbaar-nationaal', 'verordening', '20 dagen', 'Inkoopverordening 3', false],
  ] as const)('%s', (_name, type, bron, termijn, grond, told) => {
    expect(judged(open(type, 'opschortende-termijn', bron, termijn, grond)).said.includes('warning term-source')).toBe(
      told,
    );
  });

  it('de dertig dagen voor de aankondiging van de gunning zijn van de wet (Aw 2.134)', () => {
    expect(judged(open('europees-openbaar', 'aankondiging-gunning', 'wet', '30 dagen')).said).not.toContain(
      'warning term-source',
    );
  });
});

/** A culture grant by a general ordinance that decides in eight weeks, as those of Borsele (CVDR95536) and Maastricht do. */
const grant = (decision: unknown, application = '2026-03-10'): Guide => ({
  type: 'subsidietender',
  planning: {
    aankondiging: '2025-11-17',
    'vragen-tot': '2025-12-03 12:00',
    'nota-van-inlichtingen': '2025-12-11',
    sluiting: '2026-01-14 12:00',
    opening: '2026-01-14 13:00',
    beoordeling: { van: '2026-01-15', 'tot-en-met': '2026-01-22' },
    gunningsbeslissing: '2026-01-23',
    'definitieve-gunning': '2026-03-07',
    subsidieaanvraag: application,
    subsidiebesluit: decision,
    'start-dienstverlening': '2027-09-01',
  },
  rest: { regeling: { naam: 'Algemene subsidieverordening', 'in-werking': '2024-01-01' } },
});
const after = (termijn: string, bron: string) => ({ termijn, na: 'subsidieaanvraag', bron });

describe('wie de beslistermijn stelt', () => {
  it.each([
    // 10 March 2026 plus eight weeks is Liberation Day; thirteen weeks are never moved.
    ['een verordening schuift', after('8 weken', 'verordening'), '2026-05-06', []],
    ['een regeling niet', after('8 weken', 'regeling'), '2026-05-05', ['hint ends-on-free-day']],
    ['ook drie maanden van een verordening', after('3 maanden', 'verordening'), '2026-06-10', []],
    ['uiterlijk 31 december, door de verordening', { uiterlijk: '2026-12-31', bron: 'verordening' }, '2026-12-31', []],
    ['een afspraak stelt er geen', after('20 weken', 'overeenkomst'), '2026-07-28', ['warning decision-after-term']],
  ] as const)('%s', (_name, decision, last, told) => {
    const { day, said } = judged(grant(decision));
    expect(day('subsidy-decision')).toBe(last);
    expect(said.filter((one) => !one.endsWith('holiday-period'))).toEqual(told);
  });

  it('dertien weken tot een zaterdag schuiven niet', () => {
    expect(judged(grant(after('13 weken', 'verordening'), '2026-03-14')).day('subsidy-decision')).toBe('2026-06-13');
  });
});

describe('een marktconsultatie', () => {
  it('kan meer gespreksrondes hebben', () => {
    const { said, day } = judged({
      type: 'marktconsultatie',
      planning: {
        aankondiging: '2026-09-07',
        'aanmelden-marktconsultatie': '2026-09-21 12:00',
        marktconsultatie: [
          { van: '2026-10-05', 'tot-en-met': '2026-10-06' },
          { van: '2026-10-12', 'tot-en-met': '2026-10-13' },
        ],
        verslag: '2026-10-30',
      },
    });
    expect([said, day('market-consultation-2')]).toEqual([[], '2026-10-13']);
  });
});
