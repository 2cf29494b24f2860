import { sql, type Kysely } from 'kysely';
import type { CaseSnapshot } from '../contracts/case-event.ts';
import type { Role } from '../domain/plan/milestone.ts';
import { milestoneOf } from './case-rows.ts';
import type { StoredMilestone } from './cases.ts';
import type { Database } from './database.ts';
import { asksAttention, inList, listedRows, type CaseInList } from './listed-cases.ts';
import { namedIn } from './seen-cases.ts';

/** Somebody, as cases know her. */
export interface Worker {
  /** How definitions name her (`oneSpelling` of her address). */
  readonly identity: string;
  /** What she is in every case, whoever a definition names. */
  readonly everywhere: readonly Role[];
}

/** An open date of a case, with what of the case makes it stand still. */
export interface OpenDate {
  readonly subject: string;
  readonly milestone: StoredMilestone;
  readonly holds: CaseSnapshot['holds'];
}

/** Open cases that name somebody for a role; all of them for who has a role everywhere. */
const casesOf = (worker: Worker) => (worker.everywhere.length > 0 ? sql<boolean>`true` : namedIn(worker.identity));

/** Whether a milestone is for one of her roles in its case. Only `exists` where that will do: beside an `or` no index gives the order. */
function forHer(worker: Worker) {
  const byDefinition = namedIn(worker.identity, sql`and person.role = any(milestones.roles)`);
  const { everywhere } = worker;
  return everywhere.length === 0
    ? byDefinition
    : sql<boolean>`(milestones.roles && ${[...everywhere]}::text[] or ${byDefinition})`;
}

const datesOf = (db: Kysely<Database>) =>
  db
    .selectFrom('milestones')
    .innerJoin('cases', 'cases.reference', 'milestones.reference')
    .selectAll('milestones')
    .select(['cases.subject', 'cases.holds'])
    .where('milestones.state', '=', 'open')
    .where('cases.outcome', 'is', null);

const dateOf = ({
  subject,
  holds,
  ...row
}: Awaited<ReturnType<ReturnType<typeof datesOf>['execute']>>[number]): OpenDate => ({
  subject,
  holds,
  milestone: milestoneOf(row),
});

/** The first steps of our own that are hers to do, by date. Index: milestones_ours. */
export async function stepsOf(db: Kysely<Database>, worker: Worker, limit: number): Promise<OpenDate[]> {
  const rows = await datesOf(db)
    .where(forHer(worker))
    .where(sql<boolean>`milestones.milestone ->> 'owner' = 'ours'`)
    .orderBy('milestones.ends_at')
    .orderBy('milestones.reference')
    .limit(limit)
    .execute();
  return rows.map(dateOf);
}

/** The first open dates of her cases, whoever is to act, by date. */
export async function datesFor(db: Kysely<Database>, worker: Worker, limit: number): Promise<OpenDate[]> {
  const rows = await datesOf(db)
    .where(casesOf(worker))
    .orderBy('milestones.ends_at')
    .orderBy('milestones.reference')
    .limit(limit)
    .execute();
  return rows.map(dateOf);
}

/** The first of her cases in which others are to act, each with what it waits for, by its next date. Index: cases_next. */
export async function waitsOf(db: Kysely<Database>, worker: Worker, limit: number): Promise<OpenDate[]> {
  const rows = await datesOf(db)
    .where(casesOf(worker))
    .where('cases.turn', '<>', 'ours')
    .whereRef('milestones.id', '=', 'cases.waiting_for')
    .orderBy('cases.next_at')
    .orderBy('cases.reference')
    .limit(limit)
    .execute();
  return rows.map(dateOf);
}

/** The first of her cases that ask for attention. @param troubled those that do so for a reason that is not in the case itself */
export async function askingOf(
  db: Kysely<Database>,
  worker: Worker,
  { troubled, limit }: { readonly troubled: readonly string[]; readonly limit: number },
): Promise<CaseInList[]> {
  const rows = await listedRows(db.selectFrom('cases'))
    .where(casesOf(worker))
    .where('outcome', 'is', null)
    .where(asksAttention(troubled))
    .orderBy(sql`next_at nulls last`)
    .orderBy('reference')
    .limit(limit)
    .execute();
  return rows.map(inList);
}

/** The first open cases in which an act waits for another person; one whose time has passed among them. */
export async function casesWithRequests(db: Kysely<Database>, limit: number): Promise<CaseInList[]> {
  const rows = await listedRows(db.selectFrom('cases'))
    .where('outcome', 'is', null)
    .where(sql<boolean>`jsonb_array_length(pending) > 0`)
    .orderBy('reference')
    .limit(limit)
    .execute();
  return rows.map(inList);
}
