import type { CaseFile } from './desk.ts';
import { showCases, type ListedCase } from './show-cases.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';

/** By what a list of cases is sorted. */
export const SORTS = ['aandacht', 'kenmerk', 'onderwerp', 'fase', 'datum'] as const;
export type SortBy = (typeof SORTS)[number];

/** What is asked of a list of cases; an empty text asks nothing. */
export interface CaseListAsked {
  /** In the reference or the subject, in whatever capitals. */
  readonly search: string;
  readonly phase: string;
  readonly type: string;
  /** Those that have ended as well. */
  readonly ended: boolean;
  readonly sort: SortBy;
  readonly down: boolean;
  /** From 1. */
  readonly page: number;
}

export interface CaseList {
  readonly rows: readonly ListedCase[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Phases and types that there are, to choose from. */
  readonly phases: readonly string[];
  readonly types: readonly string[];
}

const ROWS = 50;

/** A page of the list of cases. */
export async function caseList(file: CaseFile, asked: CaseListAsked, now: EpochMs): Promise<CaseList> {
  const all = await showCases(file, { ended: asked.ended, now });
  const found = all.filter((one) => fits(one, asked));
  const sorted = asked.sort === 'aandacht' ? found : found.toSorted(by(asked.sort));
  if (asked.down) sorted.reverse();
  const pages = Math.max(1, Math.ceil(sorted.length / ROWS));
  const page = Math.min(Math.max(1, asked.page), pages);
  return {
    rows: sorted.slice((page - 1) * ROWS, page * ROWS),
    total: sorted.length,
    page,
    pages,
    phases: [...new Set(all.map((one) => one.phase))].toSorted(),
    types: [...new Set(all.map((one) => one.procedureType))].toSorted(),
  };
}

function fits({ name, subject, phase, procedureType }: ListedCase, asked: CaseListAsked): boolean {
  const text = `${name.reference} ${subject}`.toLowerCase();
  return (
    text.includes(asked.search.trim().toLowerCase()) &&
    (asked.phase === '' || asked.phase === phase) &&
    (asked.type === '' || asked.type === procedureType)
  );
}

const by =
  (sort: SortBy) =>
  (one: ListedCase, other: ListedCase): number =>
    key(sort, one).localeCompare(key(sort, other), 'nl') || one.name.reference.localeCompare(other.name.reference);

function key(sort: SortBy, { name, subject, phase, state }: ListedCase): string {
  switch (sort) {
    case 'onderwerp':
      return subject;
    case 'fase':
      return phase;
    // What has no date comes last.
    case 'datum':
      return state.date?.lastDay ?? '9999-12-31';
    case 'kenmerk':
    case 'aandacht':
      return name.reference;
  }
}
