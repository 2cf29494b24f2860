import { describe, expect, it } from 'vitest';
import { readAssessmentTable } from '../../../files/assessment/assessment-table.ts';
import { csvTable } from '../../../files/tables/csv-table.ts';
import { readAssessmentYaml, type AssessmentFile } from '../../../files/assessment/assessment.ts';

const yaml = (cijfer: string, prijs: string): AssessmentFile =>
  readAssessmentYaml(`inschrijvingen:
  - inschrijving: a
    cijfers: { p1: { plan: ${cijfer} } }
    prijzen: { p1: { uur: ${prijs} } }
`);

const readAssessmentCsv = (text: string): AssessmentFile => readAssessmentTable(csvTable(text));
const HEAD = 'inschrijving;perceel;soort;onderdeel;waarde';
const csv = (...lines: readonly string[]): AssessmentFile => readAssessmentCsv([HEAD, ...lines, ''].join('\n'));

const at = ({ findings }: AssessmentFile) => findings.map(({ rule, line, column }) => [rule, line, column]);

describe('cijfers en prijzen in YAML', () => {
  it('worden rijen; prijzen zijn hele centen', () => {
    expect(yaml('7', '"80.05"').rows).toEqual({
      bids: [{ bid: 'a', lots: null, exclusions: [] }],
      grades: [{ bid: 'a', lot: 'p1', criterion: 'plan', assessor: null, grade: 7 }],
      prices: [{ bid: 'a', lot: 'p1', product: 'uur', cents: 8005n }],
    });
  });

  it.each([
    ['"7"', 7],
    ['7.0', 7],
    ['7.50', '7.5'],
    ['"7,50"', '7.5'],
    ['-5', -5],
    ['" Goed"', 'goed'],
    ['"++"', '++'],
  ])('cijfer %s wordt %j: of het op de schaal staat, zegt de definitie', (written, grade) => {
    expect(yaml(written, '"80.05"').rows?.grades[0]?.grade).toBe(grade);
    expect(csv(`a;p1;cijfer;plan;${written.replaceAll('"', '')}`).rows?.grades[0]?.grade).toBe(grade);
  });

  it.each(['null', '""', 'true', '[7]', '1e400', `"${'x'.repeat(65)}"`])(
    'cijfer %s wordt geweigerd, met plaats',
    (grade) => {
      const file = yaml(grade, '"80.00"');
      expect(file.rows).toBeNull();
      expect(at(file)).toEqual([['bad-grade', 3, 22]]);
    },
  );

  it.each(['"80,00"', '80.00', '"80.0"', '"1e3"', '" 80.00"', `"${'9'.repeat(1000)}.00"`])(
    'prijs %s wordt geweigerd, met plaats',
    (price) => {
      expect(at(yaml('7', price))).toEqual([['bad-price', 4, 22]]);
    },
  );

  it.each([
    ['"-5.00"', -500n],
    ['"0.00"', 0n],
  ])('prijs %s wordt gelezen: de regels sluiten die uit, niet de lezer', (price, cents) => {
    expect(yaml('7', price).rows?.prices[0]?.cents).toBe(cents);
  });

  it('alle bevindingen komen tegelijk', () => {
    expect(at(yaml('null', '"80,00"'))).toHaveLength(2);
  });

  it.each(['', '# niets\n', '7\n', '- a\n', 'inschrijvingen: { a: 1 }\n', 'inschrijvingen: [7]\n', 'a: [\n'])(
    'een bestand dat iets anders is, wordt geweigerd: %j',
    (source) => {
      const { rows, rest, findings } = readAssessmentYaml(source);
      expect([rows, rest]).toEqual([null, null]);
      expect(findings.length).toBeGreaterThan(0);
    },
  );

  it('wat wel te lezen is, blijft over om ook dat na te lopen', () => {
    const { rest } = yaml('null', '"80.00"');
    expect([...(rest?.unread ?? [])]).toEqual(['a/p1/plan']);
    expect(rest?.rows).toEqual({ ...yaml('7', '"80.00"').rows, grades: [] });
    expect(readAssessmentYaml('inschrijvingen: [{ inschrijving: a, cijfers: 7 }]\n').rest).toBeNull();
    expect(yaml('7', '"80.00"').rest).toBeNull();
  });

  it('een lijst zonder inschrijvingen wordt geweigerd', () => {
    expect(at(readAssessmentYaml('inschrijvingen: []\n'))).toEqual([['bad-value', 1, 1]]);
  });

  it('een bevinding over een rij krijgt de plaats van die rij', () => {
    const about = { rule: 'unknown', severity: 'error', message: '', ground: null } as const;
    const file = yaml('7', '"80.00"');
    expect(file.place('a/p1/uur', about)).toMatchObject({ line: 4, column: 22 });
    expect(file.place('a/p1/plan', about)).toMatchObject({ line: 3, column: 22 });
    expect(file.place('a', about)).toMatchObject({ line: 2 });
  });
});

describe('cijfers en prijzen in CSV', () => {
  it('worden dezelfde rijen', () => {
    const file = csv('a;p1;cijfer;plan;7', 'a;p1;prijs;uur;80.05');
    expect(file.rows).toEqual(yaml('7', '"80.05"').rows);
  });

  it('kent uitsluiting, één perceel, komma’s, aanhalingstekens, CRLF en een BOM', () => {
    const text = `\uFEFF${HEAD.replaceAll(';', ',')}\r\na,p1,perceel,,\r\na,,uitgesloten,,"geen UEA, te laat"\r\n`;
    expect(readAssessmentCsv(text).rows?.bids).toEqual([{ bid: 'a', lots: ['p1'], exclusions: ['geen UEA, te laat'] }]);
  });

  it('leest wat Excel van een bureau in Nederland schrijft', () => {
    const text = [
      'sep=;',
      'Inschrijver;Perceel;Soort;Onderdeel;Waarde;;',
      'Taxi\u00a0Jansen ;Perceel 1;Cijfer;Plan van aanpak;8,5;;',
      ';;;;;;',
      '',
      'Taxi Jansen;Perceel 1;Prijs;Uur;€ 1.012,50;;',
      'Café de l’Été;Perceel 1;PRIJS;Uur;12,5;;',
      'Café de l’Été;Perceel 1;prijs;Dag;?;;',
      ';;;;;;',
    ].join('\r\n');
    const { rest, findings } = readAssessmentCsv(text);
    expect(rest?.rows).toMatchObject({
      bids: [{ bid: 'Taxi Jansen' }, { bid: 'Café de l’Été' }],
      grades: [{ bid: 'Taxi Jansen', lot: 'Perceel 1', criterion: 'Plan van aanpak', grade: '8.5' }],
      prices: [{ cents: 101250n }, { cents: 1250n }],
    });
    expect(findings).toMatchObject([{ rule: 'bad-price', line: 8 }]);
  });

  it.each(['\t', ';', ','])('kolommen in een andere volgorde, gescheiden door %j', (sign) => {
    const text = [
      ['Waarde', 'soort', 'inschrijving', 'perceel', 'onderdeel'],
      ['80.05', 'prijs', 'a', 'p1', 'uur'],
    ];
    const { rows } = readAssessmentCsv(text.map((row) => row.join(sign)).join('\n'));
    expect(rows?.prices).toEqual([{ bid: 'a', lot: 'p1', product: 'uur', cents: 8005n }]);
  });

  it('weigert met regel en kolom, alles tegelijk', () => {
    const file = csv('a;p1;cijfer;plan;', 'a;p1;prijs;uur;"80,005"', 'b/c;p1;punt;uur;1', 'b;p1', 'c;p1;uitgesloten;;');
    expect(file.rows).toBeNull();
    expect(at(file)).toEqual([
      ['bad-grade', 2, 18],
      ['bad-price', 3, 16],
      ['bad-name', 4, 1],
      ['bad-value', 4, 8],
      ['bad-row', 5, 1],
      ['bad-reason', 6, 19],
    ]);
  });

  it('wat wel te lezen is, blijft over als alleen cijfers en prijzen niet kloppen', () => {
    const { rest } = csv('a;p1;cijfer;plan;', 'a;p1;prijs;uur;80.00');
    expect([...(rest?.unread ?? [])]).toEqual(['a/p1/plan']);
    expect(rest?.rows.prices).toHaveLength(1);
    expect(csv('a;p1;cijfer;plan;', 'b;p1').rest).toBeNull();
  });

  it('een rij die twee keer voorkomt, krijgt de plaats van de tweede', () => {
    const file = csv('a;p1;cijfer;plan;7', 'a;p1;cijfer;plan;8');
    const about = { rule: 'twice', severity: 'error', message: '', ground: null } as const;
    expect(file.rows?.grades).toHaveLength(2);
    expect(file.place('a/p1/plan', about)).toMatchObject({ line: 3, column: 13 });
    expect(file.place('a/p9/plan', about)).toMatchObject({ line: 2, column: 1 });
  });

  it.each([
    ['', 'table', 1],
    ['a;b;c\n', 'table', 1],
    [`${HEAD}\n`, 'table', 1],
    [`${HEAD}\na;p1;prijs;uur;"80.00\n`, 'table', 2],
    [`${HEAD};opmerking\n`, 'table', 1],
    [`${HEAD};waarde\n`, 'table', 1],
  ])('%j is geen CSV van een beoordeling', (text, rule, line) => {
    const file = readAssessmentCsv(text);
    expect(file.rows).toBeNull();
    expect(file.findings).toMatchObject([{ rule, line }]);
  });
});
