import { sql, type Kysely } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from '../store/database.ts';

/** On which side of their closing bids are. */
export interface Sides {
  readonly receipts: number;
  /** Numbers that are missing or out of the order of their instants. */
  readonly gaps: number;
  readonly inTime: number;
  readonly late: number;
  /** Judged otherwise than their instant says, by the microsecond of the database. */
  readonly wrongSide: number;
}

/** Holds what the bids of a case are judged against the instants that the database gave them. */
export async function receiptsAround(db: Kysely<Database>, reference: string, closesAt: EpochMs): Promise<Sides> {
  const closing = sql`to_timestamp(${closesAt / 1_000}::float8)`;
  const { rows } = await sql<Sides>`
    select count(*)::int as receipts,
      count(*) filter (where no <> place)::int as gaps,
      count(*) filter (where judgement = 'in-time')::int as "inTime",
      count(*) filter (where judgement = 'late')::int as late,
      count(*) filter (where judgement <> case when at <= ${closing} then 'in-time' else 'late' end)::int as "wrongSide"
    from (select no, at, judgement, row_number() over (order by at, no) as place from receipts
      where reference = ${reference} and kind = 'bid') as bids`.execute(db);
  const [sides] = rows;
  if (sides === undefined) throw new Error('a count has a row');
  return sides;
}
