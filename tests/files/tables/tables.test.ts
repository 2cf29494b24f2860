import { deflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { csvTable } from '../../../files/tables/csv-table.ts';
import { decodeTable } from '../../../files/tables/decode.ts';
import type { Table } from '../../../files/tables/table.ts';
import { isWorkbook, xlsxTable } from '../../../files/tables/xlsx-table.ts';

const cellsOf = (table: Table) => (table.kind === 'rows' ? table.rows.map(({ cells }) => cells) : table.message);
/** Seconds of work, however busy the machine is. */
const seconds = (began: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
};

describe('de tekens van een tabel', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('worden gelezen uit %s', (encoding) => {
    const text = 'Café;€ 12,50\r\n';
    expect(decodeTable(iconv.encode(text, encoding, { addBOM: encoding !== 'windows-1252' }))).toBe(text);
  });

  it('ook zonder merkteken vooraan', () => {
    expect(decodeTable(iconv.encode('a;b', 'utf-16le', { addBOM: false }))).toBe('a;b');
    expect(decodeTable(Buffer.from('Café', 'utf8'))).toBe('Café');
  });
});

describe('een CSV', () => {
  it('heeft regelnummers die kloppen, ook na lege regels en een cel van meer regels', () => {
    const table = csvTable('a;b\n\n;;\n"x\ny";1\r\n\r\nz;2\n');
    expect(table.kind === 'rows' ? table.rows.map(({ line, cells }) => [line, cells[0]]) : null).toEqual([
      [1, 'a'],
      [4, 'x y'],
      [7, 'z'],
    ]);
  });

  it('is geen plaatje, en geen Excel van vroeger: dat wordt gezegd, en niets ervan herhaald', () => {
    for (const bytes of [
      [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0],
    ])
      expect(cellsOf(csvTable(decodeTable(Buffer.from(bytes))))).toMatch(/^Dit is geen tabel\. /);
  });

  it('van een miljoen regels wordt vlug geweigerd', () => {
    const began = process.cpuUsage();
    expect(cellsOf(csvTable('a;b;c;d;e\n'.repeat(800_000)))).toContain('meer dan 50000 regels');
    expect(cellsOf(csvTable('a;b;c;d;e\n'.repeat(1_000_000)))).toContain('groter dan 8 MiB');
    for (const end of ['\n', '\r', '\r\n'])
      expect(cellsOf(csvTable(`a${end}`.repeat(60_000)))).toContain('meer dan 50000 regels');
    const wide = `${';'.repeat(160)}a\n`.repeat(40_000);
    expect(cellsOf(csvTable(wide))).toContain('cellen');
    expect(cellsOf(csvTable(`a${','.repeat(2_000_000)}`))).toContain('cellen');
    expect(seconds(began)).toBeLessThan(2);
  });

  it('van zo veel regels als mag, wordt vlug gelezen', () => {
    const began = process.cpuUsage();
    expect(csvTable('a;p;cijfer;plan;8\n'.repeat(49_999)).kind).toBe('rows');
    expect(seconds(began)).toBeLessThan(2);
  });
});

type Cell = { readonly value: string | number };
const workbook = (rows: readonly (readonly Cell[])[]): Promise<Buffer> => writeWorkbook(rows as never).toBuffer();

/** An archive with one file. @param extra what the directory says that is not so */
function zip(name: string, content: Buffer, claimed = content.length): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(claimed, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

describe('een werkmap', () => {
  it('geeft haar cellen zoals zij er staan, met het nummer van de rij', async () => {
    const bytes = await workbook([
      [{ value: 'Inschrijving' }, { value: 'Waarde' }],
      [],
      [{ value: ' Café ' }, { value: 12.5 }],
      [{ value: 'b' }, { value: 446526.39 }],
      [{ value: 'c' }, { value: 0.1 + 0.2 }],
    ]);
    expect(isWorkbook(bytes)).toBe(true);
    const table = await xlsxTable(bytes);
    expect(table).toMatchObject({
      kind: 'rows',
      rows: [
        { cells: ['Inschrijving', 'Waarde'], line: 1, columns: [1, 2] },
        { cells: ['Café', '12.5'], line: 3 },
        { cells: ['b', '446526.39'], line: 4 },
        { cells: ['c', '0.3'], line: 5 },
      ],
    });
  });

  const SHEET = 'xl/worksheets/sheet1.xml';
  it.each([
    ['die uitgepakt te groot is', () => zip(SHEET, Buffer.alloc(400 * 1024 * 1024)), 'te groot'],
    ['die over haar grootte liegt', () => zip(SHEET, Buffer.alloc(100 * 1024 * 1024), 10), 'te groot'],
    ['met een cel op rij een miljoen', () => zip(SHEET, Buffer.from('<c r="A1048576"/>')), 'meer dan 50000 regels'],
    ['met een cel in de laatste kolom', () => zip(SHEET, Buffer.from('<c s="1" r="XFD1"/>')), 'kolommen'],
    ['die stuk is', () => Buffer.from('PK\u0003\u0004rommel', 'latin1'), 'niet te lezen'],
    ['zonder werkblad', () => zip('a.txt', Buffer.from('a')), 'niet te lezen'],
    ['van een oude soort', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]), '.xls'],
  ])('%s wordt vlug geweigerd', async (_name, make, part) => {
    const bytes = make();
    const began = process.cpuUsage();
    expect(isWorkbook(bytes)).toBe(true);
    expect(cellsOf(await xlsxTable(bytes))).toContain(part);
    expect(seconds(began)).toBeLessThan(2);
  });
});
