import { describe, expect, it } from 'vitest';
import { receiptAsideText } from '../../../texts/labels/receipt-judgement.ts';

const LATE = {
  kind: 'bid',
  no: 3,
  party: 'Zorg BV',
  at: Date.parse('2018-05-24T15:00:01+02:00'),
  judgement: 'late',
  ground: 'Aw 2.71',
  verdict: null,
} as const;

describe('een ontvangst die niet gewoon op tijd kwam, in de stand van een zaak', () => {
  it.each([
    [
      'met het oordeel en de grond',
      LATE,
      'Inschrijving 3 van Zorg BV, ontvangen do 24 mei 2018 15.00.01: te laat (Aw 2.71).',
    ],
    ['met wat een mens oordeelde', { ...LATE, verdict: 'counts' }, 'te laat (Aw 2.71); telt toch.'],
    ['met wat een mens anders oordeelde', { ...LATE, verdict: 'counts-not' }, 'te laat (Aw 2.71); telt niet.'],
    ['tot op de milliseconde', { ...LATE, at: LATE.at - 999 }, 'ontvangen do 24 mei 2018 15.00.00,001: te laat'],
    ['zonder grond', { ...LATE, judgement: 'after-end', ground: null, at: LATE.at + 59_000 }, '15.01: na het einde.'],
  ] as const)('%s', (_name, given, part) => {
    expect(receiptAsideText(given)).toContain(part);
  });
});
