import type { Insertable } from 'kysely';
import type { CaseMilestone } from '../contracts/case-state.ts';
import type { Definition } from '../domain/plan/definition.ts';
import { escalatesAt, overdueAt } from '../domain/plan/escalation.ts';
import { NO_FACTS } from '../domain/plan/plan-facts.ts';
import type { PlannedMilestone } from '../domain/plan/milestone.ts';
import type { CaseTable, MilestoneTable } from '../store/database.ts';
import { shortWhen } from '../texts/date.ts';

/**
 * A planned milestone as its case carries it.
 * @param plan the whole plan, to see what follows from what.
 */
export function caseMilestone(planned: PlannedMilestone, plan: readonly PlannedMilestone[]): CaseMilestone {
  const { id, kind, owner, phase, firstDay, lastDay, endsAt, ground, term } = planned;
  const waitsFor = actBefore(planned, plan);
  return {
    id,
    kind,
    owner,
    phase,
    firstDay,
    lastDay,
    endsAt,
    when: shortWhen(planned),
    ground,
    term,
    notBefore: planned.notBefore,
    reportable: planned.reportable,
    feeds: plan.some((one) => one.dependsOn.includes(id)),
    ...(waitsFor === undefined ? {} : { waitsFor }),
    overdueAt: overdueAt(planned),
    escalatesAt: escalatesAt(planned),
    version: 1,
    state: 'open',
    happenedAt: null,
    escalated: false,
  };
}

/** What runs against others counts from an act of ours, and not before it was done. */
const actBefore = ({ owner, dependsOn }: PlannedMilestone, plan: readonly PlannedMilestone[]): string | undefined =>
  owner === 'ours' ? undefined : plan.find((one) => one.owner === 'ours' && dependsOn.includes(one.id))?.id;

/** A planned milestone as the read model first shows it. */
export const milestoneRow = (
  reference: string,
  planned: PlannedMilestone,
  position: number,
): Insertable<MilestoneTable> => ({
  reference,
  id: planned.id,
  position,
  kind: planned.kind,
  owner: planned.owner,
  phase: planned.phase,
  first_day: planned.firstDay,
  last_day: planned.lastDay,
  ends_at: new Date(planned.endsAt),
  overdue_at: new Date(overdueAt(planned)),
  ground: planned.ground,
  term: planned.term,
  when_short: shortWhen(planned),
  remind_workdays: [...planned.remindWorkdays],
  roles: [...planned.roles],
  lot: planned.lot,
  version: 1,
  state: 'open',
  happened_at: null,
  held_since: null,
  seq: 0,
  planned_ends_at: new Date(planned.endsAt),
});

/** A case as the read model first shows it. */
export const caseRow = (given: {
  readonly reference: string;
  readonly workflowId: string;
  readonly kind: 'procedure' | 'subsidy';
  readonly hash: string;
  readonly definition: Definition;
  readonly phases: readonly string[];
}): Insertable<CaseTable> => ({
  reference: given.reference,
  workflow_id: given.workflowId,
  kind: given.kind,
  procedure_type: given.definition.type,
  subject: given.definition.subject,
  hash: given.hash,
  phases: [...given.phases],
  phase: given.phases[0] ?? '',
  waiting_for: null,
  next_at: null,
  facts: JSON.stringify(NO_FACTS),
  questions: 0,
  bids: 0,
  suspended_since: null,
  suspended_reason: null,
  outcome: null,
  held_lots: JSON.stringify([]),
  duties: JSON.stringify([]),
  seq: 0,
});
