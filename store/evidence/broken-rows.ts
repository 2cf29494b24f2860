import { sql, type Kysely } from 'kysely';
import type { BrokenRow } from '../../domain/case/record-fault.ts';
import type { Database } from '../database.ts';
import { below } from './below.ts';
import { EVIDENCE, kindOf, type EvidenceName } from './kinds.ts';
import { chainOf, hashOf, keyOf, textOf, textOfAll } from './row-text.ts';

const NAMES = Object.keys(EVIDENCE) as EvidenceName[];

/** Rows of one kind with their hashes as they are now. */
function rowsNow(evidence: EvidenceName): string {
  const kind = kindOf(evidence);
  const where = kind.where === undefined ? '' : ` where ${kind.where}`;
  if (kind.key.length === 0)
    return `select '${evidence}', ${chainOf(kind)}, '', ${hashOf(textOfAll(kind))} from ${kind.table} group by 2`;
  return `select '${evidence}', ${chainOf(kind)}, ${keyOf(kind)}, ${hashOf(textOf(kind))} from ${kind.table}${where}`;
}

/**
 * Every row of evidence that is not as its last seal says, by case, in one pass over each table.
 * @param reference of a case, whose own and whose cases' rows are looked at; null: all.
 */
export async function brokenRows(db: Kysely<Database>, reference: string | null): Promise<BrokenRow[]> {
  const { rows } = await sql<BrokenRow>`
    with now (evidence, reference, key, sha256) as (${sql.raw(NAMES.map(rowsNow).join(' union all '))}),
    here as (select * from now where ${below('now.reference', reference)}),
    last as (
      select distinct on (evidence, reference, key collate "C") evidence, reference, key, sha256 from seals
      where ${below('seals.reference', reference)} order by evidence, reference, key collate "C", no desc)
    select 'row' as kind, reference, evidence, key,
      case when here.sha256 is null then 'gone' when last.sha256 is null then 'unsealed' else 'changed' end as how
    from last full join here using (evidence, reference, key)
    where last.sha256 is distinct from here.sha256 order by reference, evidence, key`.execute(db);
  return rows;
}
