import type { PlacedFinding } from '../../../domain/plan/finding.ts';
import type { Line } from '../../../files/tables/table.ts';
import { groundInShort } from '../../../texts/ground.ts';
import { Table, type Column } from '../parts/table.tsx';

/** Rows of a file that anybody wants to see at once. */
const MOST_SHOWN = 300;

/** A row of a file with what is wrong with it. */
interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly faults: readonly PlacedFinding[];
}

/** The rows of a file, each with its faults beside it; of a long one those that have any. */
export function FileRows({ lines, findings }: { lines: readonly Line[]; findings: readonly PlacedFinding[] }) {
  const rows = rowsOf(lines, findings);
  const wrong = rows.filter(({ faults }) => faults.length > 0);
  const shown = (rows.length > MOST_SHOWN ? wrong : rows).slice(0, MOST_SHOWN);
  const width = Math.max(1, ...shown.map(({ cells }) => cells.length));
  return (
    <>
      <p>
        {`${wrong.length} ${wrong.length === 1 ? 'regel' : 'regels'} met een fout.`}
        {shown.length < rows.length ? ' Hieronder staan alleen regels met een fout.' : ''}
      </p>
      <Table caption="Uw bestand, met de fouten ernaast" columns={columnsOf(width)} rows={shown} />
    </>
  );
}

function rowsOf(lines: readonly Line[], findings: readonly PlacedFinding[]): readonly FileRow[] {
  const faultsOn = (line: number) => findings.filter((one) => one.line === line);
  const known = new Set(lines.map(({ line }) => line));
  // What is wrong with the file as a whole, or with what is not in it, stands at a row that may hold nothing.
  const besides = [...new Set(findings.map(({ line }) => line))].filter((line) => !known.has(line));
  return [
    ...lines.map(({ line, cells }) => ({ line, cells, faults: faultsOn(line) })),
    ...besides.map((line) => ({ line, cells: [], faults: faultsOn(line) })),
  ].toSorted((one, other) => one.line - other.line);
}

const columnsOf = (width: number): readonly Column<FileRow>[] => [
  { name: 'Regel', cell: ({ line }) => <span id={`regel-${line}`}>{line}</span> },
  {
    name: 'Fout',
    cell: ({ faults }) =>
      faults.map(({ message, ground }) => (
        <p class="bad">{`${message}${ground === null ? '' : ` (${groundInShort(ground)})`}`}</p>
      )),
  },
  ...Array.from({ length: width }, (_, at) => ({
    name: `Kolom ${at + 1}`,
    cell: ({ cells }: FileRow) => cells[at] ?? '',
  })),
];
