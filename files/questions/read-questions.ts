import { isPlain, isProse } from '../../domain/acts/text-field.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { isMailAddress } from '../../domain/mail-address.ts';
import { ABOUT_WORDS, type QuestionAbout } from '../../domain/office/question.ts';
import { dateFault, instantFrom } from '../scenario/field-values.ts';
import { csvTable } from '../tables/csv-table.ts';
import { decodeTable } from '../tables/decode.ts';
import type { Line } from '../tables/table.ts';
import { isWorkbook, xlsxTable } from '../tables/xlsx-table.ts';

/** A question as a row of a file has it. */
export interface WrittenQuestion {
  /** The number of its row, from 1. */
  readonly line: number;
  readonly party: string;
  readonly text: string;
  readonly lot: string | null;
  readonly paragraph: string | undefined;
  readonly about: QuestionAbout | undefined;
  readonly motivation: string | undefined;
  readonly mail: string | undefined;
  /** The sender's own number, as the platform has it. */
  readonly uploadId: string | null;
  /** When it came in on the platform, with what shows that. */
  readonly came: { readonly at: EpochMs; readonly proof: string } | undefined;
}

/** What is wrong with a row, as a sentence. */
export interface RowFault {
  readonly line: number;
  readonly message: string;
}

export interface ReadQuestions {
  readonly questions: readonly WrittenQuestion[];
  /** In order of their rows; with any of them nothing is used. */
  readonly faults: readonly RowFault[];
}

/** Columns by what heads them; the first name of each is the one that is told. */
const COLUMNS = {
  party: ['vragensteller', 'van', 'partij', 'ondernemer'],
  text: ['vraag', 'tekst'],
  lot: ['perceel'],
  paragraph: ['paragraaf'],
  about: ['soort'],
  motivation: ['vertrouwelijk', 'motivering'],
  mail: ['mail', 'e-mail', 'mailadres'],
  number: ['nummer'],
  came: ['ontvangen'],
  proof: ['bewijs'],
} as const;

type Column = keyof typeof COLUMNS;

const NEEDED: readonly Column[] = ['party', 'text'];

/** Reads questions out of a workbook or a CSV, every fault with its row. */
export async function readQuestions(bytes: Buffer): Promise<ReadQuestions> {
  const table = isWorkbook(bytes) ? await xlsxTable(bytes) : csvTable(decodeTable(bytes));
  if (table.kind === 'fault') return { questions: [], faults: [table] };
  const [head, ...rows] = table.rows;
  if (head === undefined) return { questions: [], faults: [{ line: 1, message: 'Het bestand is leeg.' }] };
  const columns = columnsOf(head);
  if ('faults' in columns) return { questions: [], faults: columns.faults };
  const read = rows.map((row) => questionOf(row, columns.at));
  return {
    questions: read.flatMap((one) => ('fault' in one ? [] : [one])),
    faults: read.flatMap((one) => ('fault' in one ? [one.fault] : [])),
  };
}

type Places = ReadonlyMap<Column, number>;

function columnsOf({ cells, line }: Line): { readonly at: Places } | { readonly faults: readonly RowFault[] } {
  const at = new Map<Column, number>();
  const faults: RowFault[] = [];
  for (const [place, cell] of cells.entries()) {
    const column = (Object.keys(COLUMNS) as Column[]).find((one) =>
      (COLUMNS[one] as readonly string[]).includes(cell.toLowerCase()),
    );
    if (cell === '') continue;
    if (column === undefined)
      faults.push({
        line,
        message: `Kolom "${cell}" is onbekend. Gebruik: ${Object.values(COLUMNS)
          .map(([name]) => name)
          .join(', ')}.`,
      });
    else if (at.has(column)) faults.push({ line, message: `Kolom ${COLUMNS[column][0]} staat er twee keer in.` });
    else at.set(column, place);
  }
  for (const one of NEEDED)
    if (!at.has(one))
      faults.push({ line, message: `Kolom ${COLUMNS[one][0]} ontbreekt. Zet haar in de eerste regel.` });
  return faults.length > 0 ? { faults } : { at };
}

function questionOf({ cells, line }: Line, at: Places): WrittenQuestion | { readonly fault: RowFault } {
  const cell = (column: Column): string | undefined => {
    const place = at.get(column);
    const text = place === undefined ? '' : (cells[place] ?? '');
    return text === '' ? undefined : text;
  };
  const fault = (message: string) => ({ fault: { line, message } });
  const [party, text] = [cell('party'), cell('text')];
  if (party === undefined) return fault('De vragensteller ontbreekt.');
  if (text === undefined) return fault('De vraag ontbreekt.');
  for (const one of ['party', 'lot', 'paragraph', 'number', 'proof'] as const)
    if (!isPlain(cell(one) ?? '')) return fault(`${COLUMNS[one][0]} is te lang, of bevat een teken dat niemand ziet.`);
  for (const one of ['text', 'motivation'] as const)
    if (!isProse(cell(one) ?? ''))
      return fault(`${COLUMNS[one][0]} heeft meer dan 20.000 tekens, of bevat een teken dat niemand ziet.`);
  const mail = cell('mail');
  if (mail !== undefined && !isMailAddress(mail)) return fault(`"${mail}" is geen mailadres. Schrijf één adres.`);
  const kind = cell('about')?.toLowerCase();
  const about = kind === undefined ? undefined : ABOUT_WORDS[kind as keyof typeof ABOUT_WORDS];
  if (kind !== undefined && about === undefined)
    return fault(`Soort "${kind}" is onbekend. Kies uit: ${Object.keys(ABOUT_WORDS).join(', ')}.`);
  const [came, proof] = [cell('came'), cell('proof')];
  const moment = came === undefined ? undefined : instantFrom(came);
  if (moment === null) return fault(`"${came}" bij ontvangen ${dateFault('instant', came ?? '')}`);
  if ((moment === undefined) !== (proof === undefined))
    return fault('Geef ontvangen en bewijs samen, of geen van beide.');
  return {
    line,
    party,
    text,
    lot: cell('lot') ?? null,
    paragraph: cell('paragraph'),
    about,
    motivation: cell('motivation'),
    mail,
    uploadId: cell('number') ?? null,
    came: moment === undefined || proof === undefined ? undefined : { at: moment, proof },
  };
}
