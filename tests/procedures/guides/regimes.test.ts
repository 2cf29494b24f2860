import { describe, expect, it } from 'vitest';
import { judged, type Guide } from '../../guides.ts';

/** A tender of autumn 2025 with 43 days for bids. Its dates are chosen; the value decides what law it follows. */
const tender = (rest: Guide['rest'], planning: Guide['planning'] = {}, type = 'europees-openbaar'): Guide => ({
  type,
  planning: {
    aankondiging: '2025-09-22',
    'vragen-tot': '2025-10-03 12:00',
    'nota-van-inlichtingen': '2025-10-14',
    sluiting: '2025-11-04 12:00',
    opening: '2025-11-04 12:30',
    beoordeling: { van: '2025-11-05', 'tot-en-met': '2025-12-10' },
    gunningsbeslissing: '2025-12-12',
    'definitieve-gunning': '2026-01-06',
    'start-dienstverlening': '2026-03-02',
    ...planning,
  },
  ...(rest === undefined ? {} : { rest }),
});
const worth = (bedrag: string, soort = 'diensten') => ({ waarde: { soort, overheid: 'decentraal', bedrag } });
const groundsOf = (guide: Guide) => {
  const { milestone } = judged(guide);
  return ['contract-notice', 'clarification-note', 'submission-close', 'bid-opening', 'award-decision'].map(
    (id) => milestone(id)?.ground,
  );
};

describe('een datum noemt alleen een artikel dat voor deze procedure geldt', () => {
  it.each([
    ['Europees', worth('600000.00'), ['Aw 2.62', 'Aw 2.54', 'Aw 2.71', 'Aw 2.108', 'Aw 2.130']],
    // Aw 2.39 names paragraph 2.3.2.2 and no terms; whether 2.127 to 2.131 hold is contested.
    [
      'sociale diensten',
      worth('900000.00', 'sociaal-en-specifiek'),
      ['leidraad', 'Aw 2.54', 'leidraad', 'leidraad', 'Aw 2.130'],
    ],
    ['onder de drempel', worth('60000.00'), Array.from({ length: 5 }, () => 'leidraad')],
    [
      'gekozen nationaal',
      { ...worth('600000.00'), regime: { volgt: 'nationaal', reden: 'Percelenregeling', grond: 'Aw 2.18' } },
      Array.from({ length: 5 }, () => 'leidraad'),
    ],
  ] as const)('%s', (_name, rest, grounds) => {
    expect(groundsOf(tender(rest))).toEqual(grounds);
  });
});

/** A subsidy tender with a scheme of its own: 29 days for bids, the note eight days before the closing. */
const subsidy = (rest: Guide['rest'] = {}): Guide => ({
  type: 'subsidietender',
  planning: {
    aankondiging: '2027-01-11',
    'vragen-tot': '2027-01-22 17:00',
    'nota-van-inlichtingen': '2027-02-01',
    sluiting: '2027-02-09 12:00',
    opening: '2027-02-09 14:00',
    beoordeling: { van: '2027-02-10', 'tot-en-met': '2027-02-26' },
    gunningsbeslissing: '2027-03-15',
    subsidieaanvraag: '2027-05-03',
    'start-dienstverlening': '2027-12-01',
  },
  rest: { regeling: { naam: 'Subsidieregeling', 'in-werking': '2027-01-01' }, ...rest },
});

describe('een subsidie is geen overheidsopdracht (Awb 4:21)', () => {
  it('de termijnen van de Aanbestedingswet houden haar niet tegen, en gelden niet als wet', () => {
    const { found } = judged(subsidy());
    const terms = found.filter(({ rule }) => rule === 'minimum-term' || rule === 'clarification-margin');
    expect(terms.map(({ severity, ground }) => [severity, ground])).toEqual([
      ['warning', null],
      ['warning', null],
    ]);
    for (const { message } of terms) expect(message).toContain('Bij een subsidie eist de wet dit niet zelf.');
    expect(found.filter(({ ground }) => ground?.startsWith('Aw ') === true)).toEqual([]);
  });

  it('wel als de gids zegt dat hij ze volgt, met de gids als grond', () => {
    const follows = { regime: { volgt: 'europees', reden: 'De gids volgt de openbare procedure', grond: 'gids 2.2' } };
    const terms = judged(subsidy(follows)).found.filter(({ severity }) => severity === 'error');
    expect(terms.map(({ rule, ground }) => [rule, ground])).toEqual([
      ['minimum-term', 'gids 2.2'],
      ['clarification-margin', 'gids 2.2'],
    ]);
  });
});

describe('een regel van een andere wet wordt niet toegepast', () => {
  const small = worth('60000.00');
  const visit = (op: string, link: string) => ({
    ...small,
    stappen: [{ naam: 'Aanwijzing', soort: 'schouw', op, 'volgt-op': link }],
  });
  it.each([
    ['spoed verkort nationaal niets', { ...small, publicatie: { spoed: 'ja' } }, {}, 'hint urgent-without-ground'],
    [
      'twee rondes met één nota',
      small,
      { 'vragen-tot': ['2025-10-01 12:00', '2025-10-03 12:00'] },
      'warning round-without-note',
    ],
    [
      'een verklaring van een jaar',
      { ...small, bewijsmiddelen: [{ stuk: 'Gedragsverklaring', hoogstens: '1 jaar' }] },
      {},
      'hint evidence-age',
    ],
    [
      'een deelnemer die vóór de start vertrekt',
      { ...small, deelnemers: [{ naam: 'Gemeente X', 'tot-en-met': '2025-12-31' }] },
      {},
      'warning participant-leaves-during-term',
    ],
    // That the visit can be used holds everywhere.
    ['een schouw na de laatste vragen', visit('2025-10-08', 'aankondiging'), {}, 'warning site-visit'],
    ['een schouw na de sluiting', visit('2025-11-05', 'sluiting'), {}, 'warning site-visit'],
  ] as const)('%s', (_name, rest, planning, told) => {
    const { found, said } = judged(tender(rest, planning));
    expect(said).toContain(told);
    expect(found.filter(({ ground }) => ground?.startsWith('Aw 2') === true)).toEqual([]);
  });
});
