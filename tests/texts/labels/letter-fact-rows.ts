import type { Row } from './fact-rows.ts';

const SENT_AT = Date.parse('2018-06-22T14:00:00+02:00');

/** What happens to letters. */
export const LETTER_ROWS: readonly Row[] = [
  [
    'brieven gemaakt',
    { kind: 'letters-made', what: 'award', letters: [1, 2, 3], hashes: ['a', 'b', 'c'] },
    'Brieven 1, 2 en 3 gemaakt (gunning)',
    null,
    null,
  ],
  ['goedgekeurd', { kind: 'letters-approved', letters: [1] }, 'Brief 1 goedgekeurd', null, null],
  [
    'vrijgegeven',
    {
      kind: 'letters-released',
      letters: [1, 2],
      milestone: 'award-decision',
      otherwise: [2],
      reason: 'geen adres bekend',
    },
    'Brieven 1 en 2 vrijgegeven voor de gunningsbeslissing; zonder mailadres: brief 2',
    'geen adres bekend',
    null,
  ],
  [
    'vrijgegeven, zonder besluit',
    { kind: 'letters-released', letters: [4], milestone: null, otherwise: [], reason: null },
    'Brief 4 vrijgegeven',
    null,
    null,
  ],
  ['teruggetrokken', { kind: 'letter-withdrawn', letter: 1, reason: 'fout' }, 'Brief 1 teruggetrokken', 'fout', null],
  ['opnieuw', { kind: 'letter-sent-again', letter: 1, attempt: 2 }, 'Brief 1 opnieuw verstuurd (poging 2)', null, null],
  [
    'overgedragen',
    { kind: 'letter-handed-over', letter: 1, attempt: 1, hash: 'a', answer: '250 OK' },
    'Brief 1 overgedragen aan de mailserver (Awb 2:17): 250 OK',
    null,
    null,
  ],
  [
    'geweigerd',
    { kind: 'letter-bounced', letter: 1, attempt: 1, how: 'refused', hash: null, answer: '550 unknown' },
    'Brief 1 geweigerd door de mailserver: 550 unknown',
    null,
    null,
  ],
  [
    'teruggekomen',
    { kind: 'letter-bounced', letter: 1, attempt: 1, how: 'returned', hash: 'h', answer: '5.1.1' },
    'Brief 1 teruggekomen: 5.1.1',
    null,
    null,
  ],
  ['afgeleverd', { kind: 'letter-delivered', letter: 1, attempt: 1, hash: 'h' }, 'Brief 1 afgeleverd', null, null],
  [
    'per post',
    { kind: 'letter-sent-otherwise', letter: 2, channel: 'post', sentAt: SENT_AT, proof: '3SABC' },
    'Brief 2 verzonden per aangetekende post op vrijdag 22 juni 2018, 14.00 uur',
    null,
    '3SABC',
  ],
  [
    'motivering',
    { kind: 'letter-reasoned', bid: 'inschrijver-a', reasons: 1, lots: [] },
    'Motivering vastgelegd van inschrijver-a',
    null,
    null,
  ],
  [
    'motivering van een perceel',
    { kind: 'letter-reasoned', bid: 'inschrijver-a', reasons: 2, lots: ['perceel-1', 'perceel-2'] },
    'Motivering vastgelegd van inschrijver-a voor perceel 1 en perceel 2',
    null,
    null,
  ],
  [
    'sjabloon',
    { kind: 'letter-template-kept', what: 'rejection', hash: 'h' },
    'Eigen sjabloon bewaard voor: afwijzing',
    null,
    null,
  ],
];
