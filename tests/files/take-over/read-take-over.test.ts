import { describe, expect, it } from 'vitest';
import { readTakeOver } from '../../../files/take-over/read-take-over.ts';
import { europeesOpenbaar } from '../../../procedures/europees-openbaar.ts';
import { subsidieronde } from '../../../procedures/subsidieronde.ts';

const NOW = Date.parse('2027-02-20T09:00:00+01:00');
const read = (text: string) => readTakeOver(text, europeesOpenbaar, NOW);

describe('wat al is gedaan, in een bestand', () => {
  it('leest mijlpalen met moment en bewijs; een dag is het middaguur, en vandaag is nu', () => {
    const { done, findings } = read(`gedaan:
  aankondiging: { op: 2027-01-11, bewijs: TenderNed 123456 }
  nota-van-inlichtingen: { op: 2027-02-10 16:00, bewijs: "TenderNed, bericht 3" }
  nota-van-inlichtingen-2: { op: 2027-02-20, bewijs: TenderNed 5 }
`);
    expect(findings).toEqual([]);
    expect(done).toEqual([
      {
        milestone: 'contract-notice',
        happenedAt: Date.parse('2027-01-11T12:00:00+01:00'),
        proof: 'TenderNed 123456',
      },
      {
        milestone: 'clarification-note',
        happenedAt: Date.parse('2027-02-10T16:00:00+01:00'),
        proof: 'TenderNed, bericht 3',
      },
      { milestone: 'clarification-note-2', happenedAt: NOW, proof: 'TenderNed 5' },
    ]);
  });

  it.each([
    ['een onbekende mijlpaal', 'aankondigging: { op: 2027-01-11, bewijs: x }', 'unknown-milestone', 'aankondiging?'],
    ['geen bewijs', 'aankondiging: { op: 2027-01-11 }', 'missing-key', 'bewijs ontbreekt'],
    ['een leeg bewijs', 'aankondiging: { op: 2027-01-11, bewijs: " " }', 'bad-value', 'leeg'],
    ['geen dag', 'aankondiging: { bewijs: x }', 'missing-key', 'op ontbreekt'],
    ['een dag die niet bestaat', 'aankondiging: { op: 2027-02-30, bewijs: x }', 'bad-date', 'geen datum'],
    ['een jaar buiten de kalender', 'aankondiging: { op: 1027-02-20, bewijs: x }', 'bad-date', 'geen datum'],
    ['een onbekende sleutel', 'aankondiging: { op: 2027-01-11, bewijs: x, wie: y }', 'unknown-key', 'wie'],
  ])('wijst aan wat niet klopt: %s', (_name, line, rule, part) => {
    const { done, findings } = read(`gedaan:\n  ${line}\n`);
    expect(done).toBeNull();
    expect(findings).toMatchObject([{ rule, severity: 'error', line: 2 }]);
    expect(findings[0]?.message).toContain(part);
  });

  it.each([
    ['opening-perceel-2', europeesOpenbaar, 'bid-opening@perceel-2'],
    ['nota-van-inlichtingen-2-perceel-2', europeesOpenbaar, 'clarification-note-2@perceel-2'],
    ['subsidieaanvraag-zorg-bv', subsidieronde, 'subsidy-application@zorg-bv'],
  ])('van een perceel of een aanvrager: %s', (key, type, milestone) => {
    const text = `gedaan:\n  ${key}: { op: 2027-01-11, bewijs: x }\n`;
    expect(readTakeOver(text, type, NOW, ['perceel-1', 'perceel-2']).done).toMatchObject([{ milestone }]);
  });

  it('van een perceel dat er niet is, is onbekend', () => {
    expect(read('gedaan:\n  opening-perceel-9: { op: 2027-01-11, bewijs: x }\n').findings).toMatchObject([
      { rule: 'unknown-milestone' },
    ]);
  });

  it('een leeg bestand zegt wat erin hoort', () => {
    expect(read('').findings).toMatchObject([{ rule: 'missing-key', message: 'gedaan ontbreekt. Zet het erbij.' }]);
  });
});
