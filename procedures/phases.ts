import type { PhaseType } from '../domain/plan/phase.ts';

/** A phase as a type writes it down: by its id alone when it says nothing more. */
export type PhaseRow = string | (Pick<PhaseType, 'id'> & Partial<PhaseType>);

const idOf = (row: PhaseRow): string => (typeof row === 'string' ? row : row.id);

/** Phases in their order, each waiting for its own milestones unless it says more. */
export const inOrder = (rows: readonly PhaseRow[]): readonly PhaseType[] =>
  rows.map((row, at) => {
    const after = rows[at + 1];
    const own = typeof row === 'string' ? { id: row } : row;
    return { next: after === undefined ? null : idOf(after), waits: ['own-over'], ...own };
  });

/** From the consultation to the start of the services. @param settling the phase between the remedies and the services */
export const openRows = (settling: string): readonly PhaseRow[] => [
  ...rowsUntil(settling),
  { id: 'service', waits: ['own-over', 'windows-over'], starts: 'subsidies' },
];

/** The same without services. */
export const rowsUntil = (settling: string): readonly PhaseRow[] => [
  'consultation',
  'questions',
  'submission',
  'opening',
  'evaluation',
  'award',
  { id: 'remedy', ends: 'without-award' },
  settling,
];

/** From the consultation to the start of the services: those of every procedure in which a notice asks for bids at once. */
export const OPEN_ROWS: readonly PhaseRow[] = openRows('conclusion');

/** Those rows with others in front of one of them. */
export const withPhases = (others: readonly PhaseRow[], before: string, rows = OPEN_ROWS): readonly PhaseRow[] =>
  rows.flatMap((row) => (idOf(row) === before ? [...others, row] : [row]));

export const OPEN_PHASES: readonly PhaseType[] = inOrder(OPEN_ROWS);
