import { describe, expect, it } from 'vitest';
import { momentOf, readReceiptList } from '../../../files/bids/read-receipt-list.ts';
import { csvTable } from '../../../files/tables/csv-table.ts';

const HASH = 'ab'.repeat(32);
const read = (...lines: readonly string[]) => readReceiptList(csvTable(lines.join('\n')));

describe('de ontvangstlijst van een platform', () => {
  it('geeft elke inschrijving, hoe de kolommen ook heten en wat er verder in staat', () => {
    const { bids, findings } = read(
      'Nummer;Inschrijver;Ingediend op;Controlegetal;Perceel;Status',
      `TN-1;Zorg BV;24-05-2018 14:59:59;${HASH.toUpperCase()};perceel-1;Ingediend`,
      'TN-2;Hulp BV;2018-05-24 15:00:01;;;Ingediend',
    );
    expect(findings).toEqual([]);
    expect(bids).toEqual([
      {
        party: 'Zorg BV',
        number: 'TN-1',
        receivedAt: Date.parse('2018-05-24T14:59:59+02:00'),
        sha256: HASH,
        lot: 'perceel-1',
        line: 2,
      },
      {
        party: 'Hulp BV',
        number: 'TN-2',
        receivedAt: Date.parse('2018-05-24T15:00:01+02:00'),
        sha256: null,
        lot: null,
        line: 3,
      },
    ]);
  });

  it('met fouten wordt niet overgenomen: elke fout heeft haar regel', () => {
    const { bids, findings } = read(
      'partij;ontvangen;kenmerk;hash',
      'Zorg BV;gisteren;1;',
      ';24-05-2018 14:00;1;xyz',
      'Hulp \u202eVB;25-03-2018 02:30;;',
    );
    expect(bids).toBeNull();
    expect(findings.map(({ line, column }) => [line, column])).toEqual([
      [2, 9],
      [3, 1],
      [3, 19],
      [3, 21],
      [4, 1],
      [4, 27],
      [4, 10],
    ]);
  });

  it.each([
    ['zonder de kolommen', ['naam;tijd', 'Zorg BV;x']],
    ['zonder regels', ['partij;ontvangen;kenmerk']],
    ['die geen CSV is', ['partij;ontvangen;kenmerk', '"open']],
  ])('%s wordt niet gelezen', (_case, lines) => {
    expect(read(...lines)).toMatchObject({ bids: null, findings: [{ rule: 'table' }] });
  });

  it.each([
    ['24-5-2018 9:05', '2018-05-24T09:05:00+02:00'],
    ['2018-12-01T23:59:59.250', '2018-12-01T23:59:59.250+01:00'],
    ['24/05/2018, 14.59.59', '2018-05-24T14:59:59+02:00'],
  ])('leest %s', (text, iso) => expect(momentOf(text)).toBe(Date.parse(iso)));
});
