import { sql, type Kysely } from 'kysely';
import type { CaseState } from '../domain/case/state.ts';
import { yearPhases } from '../domain/plan/subsidy-plan.ts';
import { caseColumns, caseOf, milestoneOf, milestoneRow } from './case-rows.ts';
import type { Database } from './database.ts';
import { seenBy, SEES_ALL, type CaseViewer } from './seen-cases.ts';
import { resolved } from './resolve.ts';
import type { StoredCase, StoredMilestone } from './stored-case.ts';

export type { StoredCase, StoredMilestone } from './stored-case.ts';

/** A case with its first plan. A plan that is already there stays: the first one is the one. */
export async function openCase(
  db: Kysely<Database>,
  opened: Omit<StoredCase, 'seq'>,
  milestones: readonly StoredMilestone[],
): Promise<void> {
  const { name, state } = opened;
  await db.transaction().execute(async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('cases')
      .values({
        ...name,
        kind: opened.kind,
        workflow_id: opened.workflowId,
        procedure_type: opened.procedureType,
        subject: opened.subject,
        hash: opened.hash,
        phases: JSON.stringify(opened.phases),
        phase: opened.phase,
        started_at: new Date(opened.startedAt),
        seq: 0,
        ...caseColumns(state),
      })
      .onConflict((conflict) => conflict.column('reference').doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n || milestones.length === 0) return;
    const rows = milestones.map((one, position) => milestoneRow(one, position, 0));
    await tx.insertInto('milestones').values(rows).execute();
  });
}

/** One case, or null. Index: primary key. */
export async function readCase(db: Kysely<Database>, reference: string): Promise<StoredCase | null> {
  const kept = await readKeptCase(db, reference);
  return kept === null ? null : resolved(db, kept);
}

/** One case as it is kept, or null: names and texts by their ids. Index: primary key. */
export async function readKeptCase(db: Kysely<Database>, reference: string): Promise<StoredCase | null> {
  const row = await db.selectFrom('cases').selectAll().where('reference', '=', reference).executeTakeFirst();
  return row === undefined ? null : caseOf(row);
}

/** All cases, those that ask attention first: open before ended, then by the next date. */
export async function listCases(db: Kysely<Database>): Promise<StoredCase[]> {
  const rows = await db
    .selectFrom('cases')
    .selectAll()
    .orderBy(sql`outcome is not null`)
    .orderBy(sql`next_at nulls last`)
    .orderBy('reference')
    .execute();
  return resolved(db, rows.map(caseOf));
}

/** The references of all cases, or of those that begin like this. Index: primary key. */
export async function listReferences(
  db: Kysely<Database>,
  start = '',
  viewer: CaseViewer = SEES_ALL,
): Promise<string[]> {
  const all = db.selectFrom('cases').select('reference').where(seenBy(viewer)).orderBy('reference');
  const rows = await (start === '' ? all : all.where(sql<boolean>`starts_with(reference, ${start})`)).execute();
  return rows.map(({ reference }) => reference);
}

/** The open cases of a procedure, its own among them. Index: cases_of_procedure. */
export async function openCasesOf(db: Kysely<Database>, procedure: string): Promise<StoredCase[]> {
  const rows = await db
    .selectFrom('cases')
    .selectAll()
    .where((where) => where.or([where('reference', '=', procedure), where('parent', '=', procedure)]))
    .where('outcome', 'is', null)
    .orderBy('reference')
    .execute();
  return resolved(db, rows.map(caseOf));
}

/** The milestones of a case in the order of the plan. Index: primary key. */
export async function readMilestones(db: Kysely<Database>, reference: string): Promise<StoredMilestone[]> {
  const rows = await db
    .selectFrom('milestones')
    .selectAll()
    .where('reference', '=', reference)
    .orderBy('position')
    .execute();
  return rows.map(milestoneOf);
}

/** Open milestones of running cases, the first to end first. Index: milestones_open. */
export async function openMilestones(db: Kysely<Database>): Promise<StoredMilestone[]> {
  const rows = await db
    .selectFrom('milestones')
    .innerJoin('cases', 'cases.reference', 'milestones.reference')
    .selectAll('milestones')
    .where('milestones.state', '=', 'open')
    .where('cases.outcome', 'is', null)
    .orderBy('milestones.ends_at')
    .orderBy('milestones.reference')
    .orderBy('milestones.position')
    .execute();
  return rows.map(milestoneOf);
}

/** The whole state of a stored case, for guards and views. */
export function stateOf(stored: StoredCase, milestones: readonly StoredMilestone[]): CaseState {
  const { name, hash, subject, procedureType, startedAt, phases, phase, seq, state } = stored;
  const { waitingFor: _waitingFor, nextAt: _nextAt, attention: _attention, date: _date, turn: _turn, ...own } = state;
  return {
    v: 2,
    case: name,
    hash,
    subject,
    procedureType,
    offsetMs: 0,
    startedAt,
    // A date of a subsidy can move into another year: its phases are what its milestones make them.
    phases: state.own.kind === 'subsidy' ? yearPhases([...milestones.map((one) => one.milestone), { phase }]) : phases,
    phase,
    seq,
    milestones: milestones.map((one) => one.milestone),
    acts: [],
    cause: startedAt,
    decisions: [],
    ...own,
  };
}
