import { MIB, sheet, SHEET, sheetOfNothing, workbook } from './hostile-workbook.ts';

/** A file that somebody made to choke its reader. */
export interface HostileFile {
  readonly name: string;
  /** How it is handed in. */
  readonly as: 'bids' | 'definition' | 'script';
  readonly make: () => Buffer | string;
}

const MILLION = 1_000_000;
/** Each pushes one thing as far as its reader lets it, or further. */
export const hostileFiles = (): readonly HostileFile[] => [
  { name: 'bom.xlsx', as: 'bids', make: () => workbook({ [SHEET]: Buffer.alloc(1024 * MIB, 32) }) },
  {
    name: 'row-without-number.xlsx',
    as: 'bids',
    make: () => workbook({ [SHEET]: sheet('<row><c><v>1</v></c></row>') }),
  },
  { name: 'one-row-again.xlsx', as: 'bids', make: () => workbook({ [SHEET]: sheet('<row r="1"><c r="A1"/></row>') }) },
  { name: 'many-cells.xlsx', as: 'bids', make: () => workbook({ [SHEET]: sheet('<c r="A1" t="s"><v>0</v></c>') }) },
  { name: 'deep.xlsx', as: 'bids', make: () => workbook({ [SHEET]: sheet('<a>') }) },
  {
    name: 'many-strings.xlsx',
    as: 'bids',
    make: () =>
      workbook({
        'xl/sharedStrings.xml': sheet('<si><t>a</t></si>', 'sst'),
        [SHEET]: Buffer.from('<worksheet><sheetData/></worksheet>'),
      }),
  },
  {
    // One long string, in every cell.
    name: 'one-string-again.xlsx',
    as: 'bids',
    make: () =>
      workbook({
        'xl/sharedStrings.xml': Buffer.from(`<sst><si><t>${'a'.repeat(8 * MIB)}</t></si></sst>`),
        [SHEET]: sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>').subarray(0, 12 * MIB),
      }),
  },
  {
    name: 'many-sheets.xlsx',
    as: 'bids',
    make: () =>
      workbook(
        Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`xl/worksheets/s${at}.xml`, sheetOfNothing])),
      ),
  },
  {
    // Far away in an empty sheet, so that whoever fills what lies between fills for ever.
    name: 'far-cell.xlsx',
    as: 'bids',
    make: () =>
      workbook({
        [SHEET]: Buffer.from(
          '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
        ),
      }),
  },
  {
    name: 'rows.csv',
    as: 'bids',
    make: () => 'inschrijving;perceel;soort;onderdeel;waarde\n' + 'a;perceel-1;cijfer;plan;8\n'.repeat(MILLION),
  },
  { name: 'short-rows.csv', as: 'bids', make: () => 'a\n'.repeat(MILLION) },
  { name: 'carriage-returns.csv', as: 'bids', make: () => 'a\r'.repeat(MILLION) },
  { name: 'cells.csv', as: 'bids', make: () => 'a' + ';'.repeat(7 * MIB) },
  { name: 'cells-in-rows.csv', as: 'bids', make: () => `${';'.repeat(160)}a\n`.repeat(49_000) },
  { name: 'quotes.csv', as: 'bids', make: () => `inschrijving;perceel\n"${'a""'.repeat(2 * MIB)}` },
  { name: 'aliases.yaml', as: 'definition', make: laughs },
  { name: 'deep.yaml', as: 'definition', make: () => '['.repeat(8 * MIB) },
  { name: 'deep-lists.yaml', as: 'definition', make: () => '- '.repeat(MIB) },
  { name: 'deep-maps.yaml', as: 'definition', make: () => '{a: '.repeat(MIB) },
  {
    name: 'indented.yaml',
    as: 'definition',
    make: () => Array.from({ length: 7_000 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
  },
  {
    name: 'keys.yaml',
    as: 'definition',
    make: () => Array.from({ length: MILLION }, (_, at) => `k${at}: 1\n`).join(''),
  },
  { name: 'same-key.yaml', as: 'definition', make: () => 'kenmerk: X\n'.repeat(MILLION) },
  { name: 'list.yaml', as: 'definition', make: () => `kenmerk:\n${'  - x\n'.repeat(MILLION)}` },
  { name: 'documents.yaml', as: 'definition', make: () => '---\na: 1\n'.repeat(MILLION) },
  {
    name: 'anchors.yaml',
    as: 'definition',
    make: () => Array.from({ length: MILLION }, (_, at) => `- &a${at} x\n`).join(''),
  },
  { name: 'scalar.yaml', as: 'definition', make: () => `kenmerk: ${'x'.repeat(30 * MIB)}\n` },
  { name: 'comments.yaml', as: 'definition', make: () => '# x\n'.repeat(7 * MIB) },
  {
    name: 'bids.yaml',
    as: 'bids',
    make: () => `inschrijvingen:\n${Array.from({ length: MILLION / 4 }, (_, at) => `  b${at}: {}\n`).join('')}`,
  },
  {
    name: 'script.yaml',
    as: 'script',
    make: () => `handelingen:\n${'  - { op: 2018-03-01, meld: aankondiging }\n'.repeat(MILLION / 4)}`,
  },
];

/** A text of aliases that would be ten billion words when it is written out. */
function laughs(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let at = 1; at < 10; at += 1)
    lines.push(
      `a${at}: &a${at} [${Array(10)
        .fill(`*a${at - 1}`)
        .join(', ')}]`,
    );
  return lines.join('\n');
}
