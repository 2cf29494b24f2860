import { sql, type Kysely } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';

export interface CaseId {
  readonly reference: string;
  readonly workflowId: string;
}

/** Which cases there are, by which workflow each runs, and whether it has not ended. */
export async function caseIds(db: Kysely<Database>): Promise<(CaseId & { readonly isOpen: boolean })[]> {
  const rows = await db.selectFrom('cases').select(['reference', 'workflow_id', 'outcome']).execute();
  return rows.map((row) => ({
    reference: row.reference,
    workflowId: row.workflow_id,
    isOpen: row.outcome === null,
  }));
}

/** Those that have not ended. */
export async function openCaseIds(db: Kysely<Database>): Promise<CaseId[]> {
  const rows = await db.selectFrom('cases').select(['reference', 'workflow_id']).where('outcome', 'is', null).execute();
  return rows.map((row) => ({ reference: row.reference, workflowId: row.workflow_id }));
}

/** The workflows of these cases, of those that have not ended. Index: primary key. */
export async function workflowIdsOf(db: Kysely<Database>, references: readonly string[]): Promise<string[]> {
  if (references.length === 0) return [];
  const rows = await db
    .selectFrom('cases')
    .select('workflow_id')
    .where('reference', 'in', references)
    .where('outcome', 'is', null)
    .execute();
  return rows.map((row) => row.workflow_id);
}

/** The case that this workflow runs; empty when it runs none. Index: unique (workflow_id). */
export async function referenceOf(db: Kysely<Database>, workflowId: string): Promise<string> {
  const row = await db.selectFrom('cases').select('reference').where('workflow_id', '=', workflowId).executeTakeFirst();
  return row?.reference ?? '';
}

/** Open cases whose next instant passed longer ago than this, each by its own clock: with that instant. */
export async function silentSince(
  db: Kysely<Database>,
  silentMs: number,
): Promise<readonly { readonly reference: string; readonly nextAt: EpochMs }[]> {
  const rows = await db
    .selectFrom('cases')
    .leftJoin('clocks', 'clocks.reference', 'cases.reference')
    .select(['cases.reference', 'next_at'])
    .where('outcome', 'is', null)
    .where(
      sql<boolean>`next_at < clock_timestamp() + make_interval(secs => (coalesce(clocks.offset_ms, 0) - ${silentMs}) / 1000.0)`,
    )
    .execute();
  return rows.flatMap(({ reference, next_at }) => (next_at === null ? [] : [{ reference, nextAt: next_at.getTime() }]));
}
