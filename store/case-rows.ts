import type { Selectable } from 'kysely';
import type { CaseSnapshot } from '../contracts/case-event.ts';
import type { CaseMilestone } from '../domain/case/milestone.ts';
import type { StoredCase, StoredMilestone } from './stored-case.ts';
import type { CaseTable, MilestoneTable } from './tables/case-file.ts';

/** What is searched for of a case, beside the case itself. */
export const caseColumns = (state: CaseSnapshot) => ({
  waiting_for: state.waitingFor,
  next_at: state.nextAt === null ? null : new Date(state.nextAt),
  outcome: state.outcome,
  state: JSON.stringify(state),
});

export const caseOf = (row: Selectable<CaseTable>): StoredCase => ({
  name: { reference: row.reference, parent: row.parent, part: row.part },
  kind: row.kind,
  workflowId: row.workflow_id,
  procedureType: row.procedure_type,
  subject: row.subject,
  hash: row.hash,
  phases: row.phases,
  phase: row.phase,
  startedAt: row.started_at.getTime(),
  seq: row.seq,
  state: row.state,
});

/** What is searched for of a milestone, beside the milestone itself. */
export const milestoneColumns = (milestone: CaseMilestone) => ({
  state: milestone.state,
  last_day: milestone.lastDay,
  ends_at: new Date(milestone.endsAt),
  traits: [...milestone.traits],
  milestone: JSON.stringify(milestone),
});

/** @param position order in the plan. @param seq number of the event after which it is like this; 0 for the first plan. */
export const milestoneRow = (stored: StoredMilestone, position: number, seq: number) => ({
  reference: stored.reference,
  id: stored.milestone.id,
  position,
  remind_workdays: [...stored.remindWorkdays],
  roles: [...stored.roles],
  planned_ends_at: new Date(stored.plannedEndsAt),
  seq,
  ...milestoneColumns(stored.milestone),
});

export const milestoneOf = (row: Selectable<MilestoneTable>): StoredMilestone => ({
  reference: row.reference,
  roles: row.roles,
  remindWorkdays: row.remind_workdays,
  plannedEndsAt: row.planned_ends_at.getTime(),
  milestone: row.milestone,
});
