import { parse as parseCsv } from 'csv-parse/sync';
import mammoth from 'mammoth';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { IsoDate, ClockTime } from '../../../domain/law/iso-date.ts';
import { picture } from '../../../files/sheets/picture.ts';
import type { DrawnDate, SheetDocument } from '../../../files/sheets/sheet-document.ts';
import { writeCsv } from '../../../files/sheets/write-csv.ts';
import { writeDocx } from '../../../files/sheets/write-docx.ts';
import { writeHtml } from '../../../files/sheets/write-html.ts';
import { writeMarkdown } from '../../../files/sheets/write-markdown.ts';
import { writeXlsx } from '../../../files/sheets/write-xlsx.ts';
import { readXml } from './xml.ts';

const day = (text: string) => text as IsoDate;
const drawn = (label: string, first: string, last = first): DrawnDate => ({
  label,
  when: last,
  first: day(first),
  last: day(last),
  of: 'ours',
});
const document: SheetDocument = {
  title: 'Planning <A & B>',
  notes: ['Regime: subsidie.'],
  head: ['Mijlpaal', 'Datum', 'Grond'],
  rows: [
    ['Sluiting', { text: 'maandag 15 maart 2027', day: day('2027-03-15'), time: '12:00' as ClockTime }, '=1+1'],
    ['Nota; "twee"', { text: 'dinsdag 16 maart 2027', day: day('2027-03-16') }, 'gids | *2*'],
  ],
  dates: [drawn('Sluiting', '2027-03-15'), drawn('Bezwaar <x>', '2027-03-16', '2027-04-30')],
};

describe('een tabel om door te geven, leest een ander programma terug', () => {
  it('als CSV, zonder formules en met elk teken', () => {
    const rows = parseCsv(writeCsv(document), { bom: true, delimiter: ';' });
    expect(rows).toEqual([
      ['Mijlpaal', 'Datum', 'Grond'],
      ['Sluiting', 'maandag 15 maart 2027', "'=1+1"],
      ['Nota; "twee"', 'dinsdag 16 maart 2027', 'gids | *2*'],
    ]);
  });

  it.each(['=1+1', '+31 6', '-2', '@som', '\t=1', '\r=1', '\n=1', ' =1', '\u200b=1', '＝1', '\tx'])(
    'als CSV is %j geen formule (I4)',
    (text) => {
      const [, [cell] = []] = parseCsv(writeCsv({ head: ['a'], rows: [[text]] }), { bom: true, delimiter: ';' });
      // A line break inside a cell is a space.
      expect(cell).toBe(`'${text.replace(/[\r\n]/, ' ')}`);
    },
  );
  it.each(['a=1', '1-2', 'jan@x.example', ''])('als CSV blijft %j zoals het is', (text) => {
    const rows = parseCsv(writeCsv({ head: ['a', 'b'], rows: [[text, 'x']] }), { bom: true, delimiter: ';' });
    expect(rows[1]?.[0]).toBe(text);
  });

  it('als werkmap, met datums die datums zijn', async () => {
    const [sheet] = await readWorkbook(await writeXlsx(document));
    expect(sheet?.data).toEqual([
      ['Mijlpaal', 'Datum', 'Grond'],
      ['Sluiting', new Date('2027-03-15T12:00:00Z'), '=1+1'],
      ['Nota; "twee"', new Date('2027-03-16T00:00:00Z'), 'gids | *2*'],
    ]);
  });

  it('als document van Word, met de kop die op elke bladzijde terugkomt', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: await writeDocx(document) });
    expect(messages).toEqual([]);
    const parsed = readXml(`<body>${value}</body>`);
    expect(parsed.texts.slice(0, 5)).toEqual(['Planning <A & B>', 'Regime: subsidie.', 'Mijlpaal', 'Datum', 'Grond']);
    expect([parsed.count('h1'), parsed.count('tr'), parsed.count('th'), parsed.count('td')]).toEqual([1, 3, 3, 6]);
  });

  it('als Markdown, met het plaatje ernaast', () => {
    const text = writeMarkdown(document, 'mijn planning.svg');
    expect(text).toContain('# Planning \\<A & B\\>');
    expect(text).toContain('](mijn%20planning.svg)');
    expect(text).toContain('| Nota; "twee" | dinsdag 16 maart 2027 | gids \\| \\*2\\* |');
    expect(writeMarkdown(document, null)).not.toContain('![');
  });

  it('als pagina die niets ophaalt en niets uitvoert', () => {
    const parsed = readXml(
      writeHtml(document)
        .replace(/^.*\n/, '')
        .replaceAll(/<meta[^>]*>/g, ''),
    );
    expect(parsed.count('tr')).toBe(3);
    expect(parsed.count('circle')).toBe(1 + 3);
    expect(parsed.texts).toContain('Planning <A & B>');
    expect(writeHtml(document)).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg)|<script/);
  });
});

describe('het plaatje van een planning', () => {
  const ticks = (...dates: readonly DrawnDate[]) =>
    readXml(picture('x', dates)).texts.filter((text) => /^([a-z]{3} )?\d{4}$/.test(text));

  it.each([
    ['maanden', ['2027-01-11', '2027-03-20'], ['feb 2027', 'mrt 2027']],
    [
      'kwartalen',
      ['2027-01-11', '2029-01-20'],
      ['apr 2027', 'jul 2027', 'okt 2027', 'jan 2028', 'apr 2028', 'jul 2028', 'okt 2028', 'jan 2029'],
    ],
    ['jaren', ['2018-02-19', '2024-12-31'], ['2019', '2020', '2021', '2022', '2023', '2024']],
    ['één dag', ['2027-01-11', '2027-01-11'], []],
  ] as const)('heeft streepjes die leesbaar blijven: %s', (_name, [first, last], expected) => {
    expect(ticks(drawn('a', first), drawn('b', last))).toEqual(expected);
  });

  it('zet boven elke groep haar naam, één keer', () => {
    const dates = ['Gunning', 'Gunning', 'Bezwaar'].map((group, at) => ({ ...drawn(`m${at}`, '2027-01-11'), group }));
    const { texts } = readXml(picture('x', dates));
    expect(texts.filter((text) => ['Gunning', 'Bezwaar'].includes(text))).toEqual(['Gunning', 'Bezwaar']);
  });

  it('laat zien wat eerst gepland was en wat echt gebeurde, en legt dat alleen dan uit', () => {
    const moved = { ...drawn('a', '2027-01-20'), planned: '2027-01-11' as IsoDate, happened: '2027-01-22' as IsoDate };
    const { texts } = readXml(picture('x', [moved]));
    expect(texts).toEqual(expect.arrayContaining(['eerst gepland', 'gebeurd']));
    expect(readXml(picture('x', [drawn('a', '2027-01-20')])).texts).not.toContain('eerst gepland');
  });

  it('blijft binnen zijn rand, en is er niet zonder datums', () => {
    expect(picture('x', [])).toBe('');
    const numbers = [...picture('x', document.dates).matchAll(/ (?:x|cx|x1|x2)="([\d.-]+)"/g)].map(([, at]) =>
      Number(at),
    );
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(1000);
  });
});
