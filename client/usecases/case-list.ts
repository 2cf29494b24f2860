import type { EpochMs } from '../../domain/law/iso-date.ts';
import { caseChoices, casePage, type CaseFilter } from '../../store/case-pages.ts';
import type { Asker } from '../../domain/rights/vouched.ts';
import type { Visible } from '../../store/visible.ts';
import type { CaseFile } from './desk.ts';
import { troublesByCase, withTroubles, type ListedCase } from './show-cases.ts';
import { visibleTo } from './visible-to.ts';

export type { CaseOrder } from '../../store/case-pages.ts';

/** What is asked of a list of cases. */
export interface CaseListAsked extends CaseFilter {
  /** From 1; beyond the last one the last is meant. */
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

/** Cases that anybody takes along in one file. */
const MOST_TAKEN = 10_000;

/** A page of the list of cases, of those that somebody may see. */
export async function caseList(file: CaseFile, asked: CaseListAsked, by: Asker, now: EpochMs): Promise<CaseList> {
  const visible = visibleTo(by);
  const pageOf = await pagesOf(file, asked, visible, now);
  const wanted = Math.max(1, asked.page);
  let page = wanted;
  let found = await pageOf(ROWS, (page - 1) * ROWS);
  const pages = Math.max(1, Math.ceil(found.total / ROWS));
  if (page > pages) {
    page = pages;
    found = await pageOf(ROWS, (page - 1) * ROWS);
  }
  return { ...found, page, pages, ...(await caseChoices(file.db, visible)) };
}

/** The whole of it, of very many the first. */
export async function wholeCaseList(
  file: CaseFile,
  asked: CaseFilter,
  by: Asker,
  now: EpochMs,
): Promise<readonly ListedCase[]> {
  const pageOf = await pagesOf(file, asked, visibleTo(by), now);
  return (await pageOf(MOST_TAKEN, 0)).rows;
}

async function pagesOf(file: CaseFile, asked: CaseFilter, visible: Visible, now: EpochMs) {
  const troubles = await troublesByCase(file);
  return async (limit: number, offset: number) => {
    const troubled = [...troubles.keys()];
    const { rows, total } = await casePage(file.db, { ...asked, visible, troubled, limit, offset });
    return { rows: rows.map((one) => withTroubles(one, troubles, now)), total };
  };
}
