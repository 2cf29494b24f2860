import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Asker } from '../../domain/rights/vouched.ts';
import { caseChoices, casePage, type CaseFilter } from '../../store/case-pages.ts';
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

/** A page of the list of cases that somebody may know of. */
export async function caseList(file: CaseFile, asked: CaseListAsked, by: Asker, now: EpochMs): Promise<CaseList> {
  const { db } = file;
  const visible = visibleTo(by);
  const troubles = await troublesByCase(file);
  const pageOf = (page: number) =>
    casePage(db, { ...asked, visible, troubled: [...troubles.keys()], limit: ROWS, offset: (page - 1) * ROWS });
  const wanted = Math.max(1, asked.page);
  let page = wanted;
  let found = await pageOf(page);
  const pages = Math.max(1, Math.ceil(found.total / ROWS));
  if (page > pages) {
    page = pages;
    found = await pageOf(page);
  }
  const rows = found.rows.map((one) => withTroubles(one, troubles, now));
  return { rows, total: found.total, page, pages, ...(await caseChoices(db, visible)) };
}
