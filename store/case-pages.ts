import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';
import { asksAttention, inList, listedRows, type CaseInList } from './listed-cases.ts';
import { visibleTo, type Visible } from './visible.ts';

/** By what a list of cases can be sorted. */
export type CaseOrder = 'attention' | 'reference' | 'subject' | 'phase' | 'date';

/** Which cases a list is of, and in which order; an empty text asks nothing. */
export interface CaseFilter {
  /** In the reference or the subject, in whatever capitals. */
  readonly search: string;
  readonly phase: string;
  readonly type: string;
  /** Whose turn it is. */
  readonly turn: string;
  /** Their next date is on this day or before it; a day, or nothing. */
  readonly until: string;
  /** Those that have ended as well. */
  readonly ended: boolean;
  readonly order: CaseOrder;
  readonly down: boolean;
}

/** What is asked of a page of a list of cases. */
export interface CasePageAsked extends CaseFilter {
  readonly visible: Visible;
  /** Cases that ask for attention for a reason that is not in the case itself. */
  readonly troubled: readonly string[];
  readonly limit: number;
  readonly offset: number;
}

const KEYS: Readonly<Record<CaseOrder, string>> = {
  attention: 'next_at',
  reference: 'reference',
  subject: 'lower(subject)',
  phase: 'phase',
  date: "listed_date ->> 'lastDay'",
};

/** A page of the cases that fit, and how many those are. Index: cases_open. */
export async function casePage(
  db: Kysely<Database>,
  asked: CasePageAsked,
): Promise<{ readonly rows: readonly CaseInList[]; readonly total: number }> {
  const { visible, search, phase, type, turn, until, ended, order, down, troubled, limit, offset } = asked;
  const like = `%${search.trim().replaceAll(/[\\%_]/g, '\\$&')}%`;
  const fitting = db
    .selectFrom('cases')
    .where(visibleTo(visible))
    .$if(search.trim() !== '', (all) =>
      all.where((where) => where.or([where('reference', 'ilike', like), where('subject', 'ilike', like)])),
    )
    .$if(phase !== '', (all) => all.where('phase', '=', phase))
    .$if(type !== '', (all) => all.where('procedure_type', '=', type))
    .$if(turn !== '', (all) => all.where(sql<boolean>`turn = ${turn}`))
    .$if(until !== '', (all) => all.where(sql<boolean>`listed_date ->> 'lastDay' <= ${until}`))
    .$if(!ended, (all) => all.where('outcome', 'is', null));
  const way = sql.raw(down ? 'desc' : 'asc');
  const rows = await listedRows(fitting)
    .orderBy(sql`outcome is not null`)
    .$if(order === 'attention', (all) => all.orderBy(sql`${asksAttention(troubled)} ${sql.raw(down ? 'asc' : 'desc')}`))
    .orderBy(sql`${sql.raw(KEYS[order])} ${way} nulls last`)
    .orderBy('reference')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await fitting.select((count) => count.fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  return { rows: rows.map(inList), total: Number(total) };
}

/** Phases and types that these cases have, to choose from. */
export async function caseChoices(
  db: Kysely<Database>,
  visible: Visible,
): Promise<{ readonly phases: readonly string[]; readonly types: readonly string[] }> {
  const cases = db.selectFrom('cases').where(visibleTo(visible)).distinct();
  const phases = await cases.select('phase').orderBy('phase').execute();
  const types = await cases.select('procedure_type').orderBy('procedure_type').execute();
  return { phases: phases.map((one) => one.phase), types: types.map((one) => one.procedure_type) };
}
