import { sql, type Kysely } from 'kysely';
import type { CaseKind } from '../domain/case/state.ts';
import type { Database } from './database.ts';
import type { MailState } from './tables/mail.ts';
import type { TroubleKind } from './tables/watch.ts';

/** How much there is of everything that somebody may want to watch. */
export interface Tally {
  readonly cases: readonly { readonly kind: CaseKind; readonly phase: string; readonly count: number }[];
  /** Milestones of open cases that were not done in time. */
  readonly overdue: number;
  /** Open cases of which something stands still. */
  readonly held: number;
  /** `oldestS`: seconds since the oldest of them should have gone out. */
  readonly mails: readonly { readonly state: MailState; readonly count: number; readonly oldestS: number }[];
  /** Attempts that a rule refused, ever. */
  readonly refusals: number;
  readonly troubles: readonly { readonly kind: TroubleKind; readonly count: number }[];
}

const COUNT = sql<number>`count(*)::int`.as('count');

/** Counts what there is now. Indexes: milestones of open cases through the primary key of cases, events_refused. */
export async function tally(db: Kysely<Database>): Promise<Tally> {
  const [cases, overdue, held, mails, refusals, troubles] = await Promise.all([
    db
      .selectFrom('cases')
      .select(['kind', 'phase', COUNT])
      .where('outcome', 'is', null)
      .groupBy(['kind', 'phase'])
      .execute(),
    db
      .selectFrom('milestones')
      .innerJoin('cases', 'cases.reference', 'milestones.reference')
      .select(COUNT)
      .where('milestones.state', '=', 'overdue')
      .where('cases.outcome', 'is', null)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('cases')
      .select(COUNT)
      .where('outcome', 'is', null)
      .where(sql<boolean>`jsonb_array_length(state -> 'holds') > 0`)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('outbox')
      .select(['state', COUNT, sql<number>`extract(epoch from clock_timestamp() - min(since))::float`.as('oldestS')])
      .groupBy('state')
      .execute(),
    db.selectFrom('events').select(COUNT).where('kind', '=', 'refused').executeTakeFirstOrThrow(),
    db.selectFrom('troubles').select(['kind', COUNT]).groupBy('kind').execute(),
  ]);
  return { cases, overdue: overdue.count, held: held.count, mails, refusals: refusals.count, troubles };
}
