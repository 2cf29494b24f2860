import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';
import type { CaseSnapshot } from '../contracts/case-event.ts';
import type { CaseName } from '../domain/case/state.ts';
import type { Database } from './database.ts';
import { visibleTo, type Visible } from './visible.ts';

/** What a list tells of a case, and no more: it must come at once, however many there are. */
export interface CaseInList {
  readonly name: Pick<CaseName, 'reference'>;
  readonly subject: string;
  readonly procedureType: string;
  readonly phase: string;
  readonly state: Pick<CaseSnapshot, 'waitingFor' | 'outcome' | 'date' | 'attention' | 'pending' | 'holds'>;
  /** Of an objection: what was decided. */
  readonly consequence: string | null;
}

/** Cases as a list shows them, open before ended, then by the next date. Who people are and what they wrote stay ids: a list tells neither. @param visible those that somebody may know of. @param ended those that have ended as well. */
export async function listedCases(
  db: Kysely<Database>,
  { ended, visible = { kind: 'all' } }: { readonly ended: boolean; readonly visible?: Visible },
): Promise<CaseInList[]> {
  const all = listedRows(db.selectFrom('cases').where(visibleTo(visible)))
    .orderBy(sql`outcome is not null`)
    .orderBy(sql`next_at nulls last`)
    .orderBy('reference');
  const rows = await (ended ? all : all.where('outcome', 'is', null)).execute();
  return rows.map(inList);
}

/** Whether a case asks for attention. @param troubled those that do so for a reason that is not in the case itself */
export const asksAttention = (troubled: readonly string[]) =>
  sql<boolean>`(jsonb_array_length(attention) > 0 or reference = any(${[...troubled]}::text[]))`;

/** The columns that a list is made from. */
export const listedRows = (cases: SelectQueryBuilder<Database, 'cases', object>) =>
  cases
    .select(['cases.reference', 'cases.subject', 'procedure_type', 'cases.phase', 'outcome', 'waiting_for'])
    .select(['attention', 'listed_date', 'pending', 'holds', 'consequence']);

/** A case as a list shows it. */
export const inList = ({
  reference,
  subject,
  procedure_type: procedureType,
  phase,
  consequence,
  ...row
}: Awaited<ReturnType<ReturnType<typeof listedRows>['execute']>>[number]): CaseInList => ({
  name: { reference },
  subject,
  procedureType,
  phase,
  state: {
    waitingFor: row.waiting_for,
    outcome: row.outcome as CaseSnapshot['outcome'],
    date: row.listed_date,
    attention: row.attention,
    pending: row.pending,
    holds: row.holds,
  },
  consequence,
});
