import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';

/** A decision that letters make known. */
export interface LetterDecision {
  readonly reference: string;
  readonly milestone: string;
  readonly workflowId: string;
}

const decisions = (db: Kysely<Database>) =>
  db
    .selectFrom('letters')
    .innerJoin('cases', 'cases.reference', 'letters.reference')
    .innerJoin('milestones', (join) =>
      join.onRef('milestones.reference', '=', 'letters.reference').onRef('milestones.id', '=', 'letters.milestone'),
    )
    .select(['letters.reference', 'letters.milestone', 'cases.workflow_id as workflowId', 'milestones.state'])
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
  return rows.flatMap(({ reference, milestone, workflowId }) =>
    milestone === null ? [] : [{ reference, milestone, workflowId }],
  );
}

/** Decisions of open cases that letters make known, released or not, with whether they were reported. Index: letters_released. */
export async function decisionsWithLetters(
  db: Kysely<Database>,
): Promise<readonly (LetterDecision & { readonly isReported: boolean })[]> {
  const rows = await decisions(db).execute();
  return rows.flatMap(({ state, milestone, ...row }) =>
    milestone === null ? [] : [{ ...row, milestone, isReported: state === 'done' || state === 'passed' }],
  );
}
