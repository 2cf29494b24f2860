import { sql, type Kysely } from 'kysely';
import type { BrokenErasure } from '../../domain/case/record-fault.ts';
import type { Database } from '../database.ts';
import { below } from './below.ts';

/**
 * Questions of which the words went without an act on record, and acts on record that name no row as it was sealed before. Indexes:
 * primary keys.
 */
export async function brokenErasures(db: Kysely<Database>, reference: string | null): Promise<BrokenErasure[]> {
  const { rows } = await sql<BrokenErasure>`
    with acts as (
      select reference, (fact ->> 'no')::int as no, fact ->> 'sha256' as sha256 from events
      where fact ->> 'kind' = 'question-erased' and ${below('events.reference', reference)}),
    gone as (
      select reference, no, erased_at from questions where erased_at is not null and ${below('questions.reference', reference)}),
    judged as (
      select reference, no, acts.sha256, acts.sha256 is not null as told, gone.erased_at is not null as done
      from acts full join gone using (reference, no))
    select 'erasure' as kind, reference, no, case when not done then 'not-done' when not told then 'no-act' else 'hash' end as how
    from judged where not done or not told or not exists (
      select from seals where evidence = 'questions' and seals.reference = judged.reference and key = judged.no::text
      and seals.sha256 = judged.sha256)
    order by reference, no`.execute(db);
  return rows;
}
