import { describe, expect, it } from 'vitest';
import { receiptText } from '../../texts/receipt.ts';

const RECEIPT = {
  reference: '2019-JGD21110',
  kind: 'bid',
  no: 8,
  uploadId: 'kluis-7',
  numberUsed: false,
  party: 'Zorg BV',
  lot: null,
  unknownLot: null,
  at: Date.parse('2018-05-24T14:59:59.999+02:00'),
  atMicros: Date.parse('2018-05-24T14:59:59.999+02:00') * 1000 + 999,
  filedAt: Date.parse('2018-05-24T14:59:59.999+02:00'),
  proof: null,
  sha256: 'abc',
  judgement: 'in-time',
  ground: null,
} as const;

describe('een bewijs van ontvangst', () => {
  it('zegt wat er wanneer van wie binnenkwam, tot op de microseconde', () => {
    expect(receiptText(RECEIPT)).toBe(`Bewijs van ontvangst: inschrijving 8 bij 2019-JGD21110
Van: Zorg BV
Nummer: kluis-7
Ontvangen: donderdag 24 mei 2018, 14.59.59,999999 uur
Controlegetal van de inhoud (sha256): abc`);
  });

  it('van wat elders binnenkwam, zegt wanneer het hier is vastgelegd en waaruit de ontvangst blijkt', () => {
    const filedAt = Date.parse('2018-05-25T09:00:00+02:00');
    const text = receiptText({ ...RECEIPT, kind: 'request', filedAt, proof: 'TenderNed 12' });
    expect(text).toContain('verzoek tot deelneming 8 bij');
    expect(text).toContain('Vastgelegd: vrijdag 25 mei 2018, 09.00.00,000 uur, bewijs van de ontvangst: TenderNed 12');
  });

  it('zegt wat er niet klopt aan perceel of nummer', () => {
    const text = receiptText({ ...RECEIPT, unknownLot: 'perceel-9', numberUsed: true, judgement: 'doubtful' });
    expect(text).toContain('Voor: perceel-9, dat is geen perceel van deze zaak\n');
    expect(text).toContain('Nummer: kluis-7, eerder gebruikt voor iets anders; beide zijn bewaard\n');
  });

  it.each([
    ['late', 'Aw 2.71', 'Oordeel: te laat (Aw 2.71). Bewaard; telt niet mee, tenzij anders wordt beoordeeld.'],
    [
      'premature',
      'Aw 2.71 lid 2',
      'Oordeel: te vroeg (Aw 2.71 lid 2). Bewaard; telt niet mee, tenzij anders wordt beoordeeld.',
    ],
    ['no-desk', null, 'Oordeel: hoort niet bij deze zaak. Bewaard; telt hier niet mee.'],
    ['after-end', null, 'Oordeel: na het einde. Bewaard; er wordt niets mee gedaan.'],
    ['doubtful', null, 'Oordeel: nog te beoordelen. Bewaard; of dit telt, wordt beoordeeld.'],
  ] as const)('zegt wat het oordeel is: %s', (judgement, ground, line) => {
    const text = receiptText({
      ...RECEIPT,
      kind: 'question',
      at: RECEIPT.at + 1,
      judgement,
      ground,
      atMicros: (RECEIPT.at + 1) * 1000,
    });
    expect(text).toContain('vraag 8 bij');
    expect(text).toContain(`24 mei 2018, 15.00.00,000000 uur\n${line}\n`);
  });
});
