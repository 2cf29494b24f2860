import type { FileToPack } from '../../../files/archive/write-zip.ts';
import type { Sheet } from '../../../files/sheets/sheet.ts';
import { writeCsv } from '../../../files/sheets/write-csv.ts';
import type { FiledThings, WholeLetter } from '../../usecases/filed-things.ts';
import type { LetterPart } from '../../usecases/office/letters/list-letters.ts';
import { bidFilesSheet, bidsSheet, checksSheet, questionsSheet, requestsSheet } from '../office-sheets.ts';
import { lettersSheet } from '../letters-sheet.ts';

/** Endings of the parts of a letter. */
const ENDING: Readonly<Record<LetterPart, string>> = { text: 'txt', word: 'docx', html: 'html', calendar: 'ics' };

/** What is on file of one case as files. A case below the one that is handed over has a folder of its own; a table without rows is no file. */
export function thingsFiles(things: FiledThings, whole: string): readonly FileToPack[] {
  const { reference, questions, notes, bids, openings, letters } = things;
  const files = [
    ...table('vragen.csv', questionsSheet(questions ?? [])),
    ...(notes ?? []).flatMap(({ no, contents }) =>
      contents.map(({ form, content }) => ({ path: `notas/nota-${no}.${form}`, content })),
    ),
    ...table('inschrijvingen.csv', bidsSheet(bids?.bids ?? [])),
    ...table('inschrijvingen-bestanden.csv', bidFilesSheet(bids?.bids ?? [])),
    ...table('toetsen.csv', checksSheet(bids?.checks ?? [])),
    ...table('navragen.csv', requestsSheet(bids?.requests ?? [])),
    ...(openings ?? []).map(({ name, content }) => ({ path: `opening/${name}`, content })),
    ...table('brieven.csv', lettersSheet((letters ?? []).map(({ letter }) => letter))),
    ...(letters ?? []).flatMap(letterFiles),
  ];
  if (reference === whole) return files;
  const folder = reference.slice(whole.length + 1).replaceAll(/[^\w.-]+/g, '-');
  return files.map(({ path, content }) => ({ path: `zaken/${folder}/${path}`, content }));
}

const table = (path: string, sheet: Sheet): FileToPack[] =>
  sheet.rows.length === 0 ? [] : [{ path, content: writeCsv(sheet) }];

/** A letter in each form, and the reports about it as they came in. */
const letterFiles = ({ letter: { no }, parts, evidence }: WholeLetter): FileToPack[] => [
  ...parts.map(({ part, content }) => ({ path: `brieven/${no}.${ENDING[part]}`, content })),
  ...evidence.map(({ content }, index) => ({ path: `brieven/${no}-bewijs-${index + 1}.eml`, content })),
];
