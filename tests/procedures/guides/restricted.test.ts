import { describe, expect, it } from 'vitest';
import { judged, type Guide } from '../../guides.ts';

/** A case system for a municipality: requests for a month, an invitation in January, bids that close on a day. */
const restricted = (
  closing: string,
  publicatie: Readonly<Record<string, string>> = {},
  overheid = 'decentraal',
): Guide => ({
  type: 'niet-openbaar',
  planning: {
    aankondiging: '2026-11-16',
    'sluiting-aanmelding': '2026-12-17 15:00',
    selectiebeslissing: '2027-01-08',
    uitnodiging: '2027-01-11',
    'vragen-tot': '2027-01-15 17:00',
    'nota-van-inlichtingen': '2027-01-22',
    sluiting: `${closing} 15:00`,
    opening: `${closing} 15:30`,
    beoordeling: { van: '2027-03-16', 'tot-en-met': '2027-03-24' },
    gunningsbeslissing: '2027-03-30',
    'definitieve-gunning': '2027-04-20',
  },
  rest: { waarde: { soort: 'diensten', overheid, bedrag: '650000.00' }, publicatie },
});
const AGREED = { 'termijn-afgesproken': 'ja' };
const terms = (guide: Guide) =>
  judged(guide)
    .found.filter(({ rule }) => rule === 'minimum-term' || rule === 'full-days')
    .map(({ severity, ground }) => `${severity} ${ground ?? ''}`);

describe('de termijn na een uitnodiging (Aw 2.71 lid 4, 2.74a, 2.74b)', () => {
  it.each<[string, Guide, readonly string[]]>([
    // 11 January 2027 plus 35 days is Monday 15 February.
    ['vijfendertig dagen, de laatste overdag', restricted('2027-02-15'), ['warning Aw 2.74b']],
    ['een dag meer', restricted('2027-02-16'), []],
    ['een dag te kort', restricted('2027-02-12'), ['error Aw 2.74b']],
    // On paper 40, with documents that are not freely online five more: Thursday 25 February.
    [
      'op papier, stukken niet vrij',
      restricted('2027-02-25', { elektronisch: 'nee', 'stukken-vrij-beschikbaar': 'nee' }),
      ['warning Aw 2.72'],
    ],
    ['een andere termijn, met alle gegadigden afgesproken', restricted('2027-02-04', AGREED), []],
    ['een centrale overheid kan dat niet', restricted('2027-02-16', AGREED, 'rijk'), ['error Aw 2.74a']],
    ['en mag dan ook niet korter', restricted('2027-02-04', AGREED, 'rijk'), ['error Aw 2.74b', 'error Aw 2.74a']],
  ])('%s', (_name, guide, told) => {
    expect(terms(guide)).toEqual(told);
  });

  it('afspreken kan alleen met wie is uitgenodigd', () => {
    const { planning, rest = {} } = restricted('2027-02-16', AGREED);
    const {
      'sluiting-aanmelding': _requests,
      selectiebeslissing: _selection,
      uitnodiging: _invited,
      ...open
    } = planning;
    const { found } = judged({ type: 'europees-openbaar', planning: open, rest });
    expect(found.map(({ rule, severity, ground }) => [rule, severity, ground])).toContainEqual([
      'minimum-term',
      'error',
      'Aw 2.74a',
    ]);
  });
});
