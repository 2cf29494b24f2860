import { sql, type Kysely, type Selectable } from 'kysely';
import type { CaseSnapshot } from '../contracts/case-event.ts';
import type { CaseMilestone } from '../domain/case/milestone.ts';
import type { CaseKind, CaseName, CaseState } from '../domain/case/state.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import type { Role } from '../domain/plan/milestone.ts';
import type { PhaseType } from '../domain/plan/phase.ts';
import type { CaseTable, Database, MilestoneTable } from './database.ts';
import { resolved } from './resolve.ts';

/** A case as the case file knows it. */
export interface StoredCase {
  readonly name: CaseName;
  readonly kind: CaseKind;
  readonly workflowId: string;
  readonly procedureType: string;
  readonly subject: string;
  readonly hash: string;
  readonly phases: readonly PhaseType[];
  readonly phase: string;
  readonly startedAt: EpochMs;
  readonly seq: number;
  /** What people wrote and who they are stands in it as words. */
  readonly state: CaseSnapshot;
}

/** A milestone as the case file knows it. */
export interface StoredMilestone {
  readonly reference: string;
  readonly roles: readonly Role[];
  readonly remindWorkdays: readonly number[];
  /** First planned end. */
  readonly plannedEndsAt: EpochMs;
  readonly milestone: CaseMilestone;
}

/** A case with its first plan. A plan that is already there stays: the first one is the one. */
export async function openCase(
  db: Kysely<Database>,
  opened: Omit<StoredCase, 'seq'>,
  milestones: readonly StoredMilestone[],
): Promise<void> {
  const { name, state } = opened;
  await db.transaction().execute(async (tx) => {
    await tx
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
        ...columnsOf(state),
      })
      .onConflict((conflict) => conflict.column('reference').doNothing())
      .execute();
    if (milestones.length > 0) await addMilestones(tx, milestones, 0);
  });
}

/** Milestones that are not there yet. */
export async function addMilestones(
  db: Kysely<Database>,
  milestones: readonly StoredMilestone[],
  from: number,
): Promise<void> {
  await db
    .insertInto('milestones')
    .values(
      milestones.map(({ reference, roles, remindWorkdays, plannedEndsAt, milestone }, at) => ({
        reference,
        id: milestone.id,
        position: from + at,
        remind_workdays: [...remindWorkdays],
        roles: [...roles],
        planned_ends_at: new Date(plannedEndsAt),
        seq: 0,
        ...milestoneColumns(milestone),
      })),
    )
    .onConflict((conflict) => conflict.columns(['reference', 'id']).doNothing())
    .execute();
}

/** What is searched for of a milestone, beside the milestone itself. */
export const milestoneColumns = (milestone: CaseMilestone) => ({
  state: milestone.state,
  last_day: milestone.lastDay,
  ends_at: new Date(milestone.endsAt),
  traits: [...milestone.traits],
  milestone: JSON.stringify(milestone),
});

/** What is searched for of a case, beside the case itself. */
export const columnsOf = (state: CaseSnapshot) => ({
  waiting_for: state.waitingFor,
  next_at: state.nextAt === null ? null : new Date(state.nextAt),
  outcome: state.outcome,
  state: JSON.stringify(state),
});

/** One case, or null. Index: primary key. */
export async function readCase(db: Kysely<Database>, reference: string): Promise<StoredCase | null> {
  const row = await db.selectFrom('cases').selectAll().where('reference', '=', reference).executeTakeFirst();
  return row === undefined ? null : resolved(db, caseOf(row));
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
  return rows.map(caseOf);
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
  return rows.map(caseOf);
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

/** The whole state of a stored case, for guards and views. */
export function stateOf(stored: StoredCase, milestones: readonly StoredMilestone[]): CaseState {
  const { name, hash, subject, procedureType, startedAt, phases, phase, seq, state } = stored;
  const { waitingFor: _waitingFor, nextAt: _nextAt, ...own } = state;
  return {
    v: 2,
    case: name,
    hash,
    subject,
    procedureType,
    offsetMs: 0,
    startedAt,
    phases,
    phase,
    seq,
    milestones: milestones.map((one) => one.milestone),
    acts: [],
    cause: startedAt,
    decisions: [],
    ...own,
  };
}

export const milestoneOf = (row: Selectable<MilestoneTable>): StoredMilestone => ({
  reference: row.reference,
  roles: row.roles as Role[],
  remindWorkdays: row.remind_workdays,
  plannedEndsAt: row.planned_ends_at.getTime(),
  milestone: row.milestone as CaseMilestone,
});

const caseOf = (row: Selectable<CaseTable>): StoredCase => ({
  name: { reference: row.reference, parent: row.parent, part: row.part },
  kind: row.kind,
  workflowId: row.workflow_id,
  procedureType: row.procedure_type,
  subject: row.subject,
  hash: row.hash,
  phases: row.phases as PhaseType[],
  phase: row.phase,
  startedAt: row.started_at.getTime(),
  seq: row.seq,
  state: row.state as CaseSnapshot,
});

/** The last day by law or scheme; staff can have planned it earlier. */
export const dueDay = ({ term, lastDay }: CaseMilestone): IsoDate => term?.lastDay ?? lastDay;
