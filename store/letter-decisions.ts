import { sql, type Kysely } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { TakenDecision } from '../domain/office/letter-decision.ts';
import type { Database } from './database.ts';

/** A decision that letters make known. */
export interface LetterDecision extends TakenDecision {
  readonly reference: string;
  readonly workflowId: string;
}

/** Letters of a decision that fell away say nothing of the one that takes its place. */
const decisions = (db: Kysely<Database>) =>
  db
    .selectFrom('letters')
    .innerJoin('cases', 'cases.reference', 'letters.reference')
    .innerJoin('milestones', (join) =>
      join
        .onRef('milestones.reference', '=', 'letters.reference')
        .onRef('milestones.id', '=', 'letters.milestone')
        .on(sql<boolean>`coalesce((milestones.milestone ->> 'anew')::int, 0) = coalesce(letters.anew, 0)`),
    )
    .select([
      'letters.reference',
      'milestones.id as milestone',
      'letters.anew',
      'cases.workflow_id as workflowId',
      'milestones.state',
    ])
    .distinct()
    .where('letters.released_at', 'is not', null)
    .where('letters.withdrawn_at', 'is', null)
    .where('cases.outcome', 'is', null)
    .orderBy('letters.reference');

/** Decisions of open cases whose letters were released, and that were not reported. Index: letters_released. */
export async function unreportedDecisions(db: Kysely<Database>): Promise<readonly LetterDecision[]> {
  const rows = await decisions(db)
    .where(sql<boolean>`milestones.state in ('open', 'overdue')`)
    .execute();
  return rows.map(({ reference, milestone, anew, workflowId }) => ({
    reference,
    milestone,
    anew: anew ?? 0,
    workflowId,
  }));
}

/** A decision that letters make known, with when it was reported as sent; null: it was not. */
export interface ReportedDecision extends LetterDecision {
  readonly reportedAt: EpochMs | null;
}

/**
 * Decisions of open cases that letters make known, released or not, each with its report. Index: letters_released.
 * @param reference of one case; absent: of all
 */
export async function decisionsWithLetters(
  db: Kysely<Database>,
  reference?: string,
): Promise<readonly ReportedDecision[]> {
  const rows = await decisions(db)
    .select(
      sql<string | null>`coalesce(milestones.milestone ->> 'happenedAt', milestones.milestone ->> 'endsAt')`.as(
        'happened',
      ),
    )
    .$if(reference !== undefined, (query) => query.where('letters.reference', '=', reference ?? ''))
    .execute();
  return rows.map(({ state, anew, happened, ...row }) => ({
    ...row,
    anew: anew ?? 0,
    reportedAt: (state === 'done' || state === 'passed') && happened !== null ? Number(happened) : null,
  }));
}
