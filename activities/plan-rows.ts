import type { PlanRequest } from '../contracts/activities.ts';
import { workflowIdOf } from '../contracts/names.ts';
import type { CaseMilestone } from '../domain/case/milestone.ts';
import type { OwnPart } from '../domain/case/own-part.ts';
import { escalatesAt, overdueAt } from '../domain/plan/escalation.ts';
import type { PlannedMilestone } from '../domain/plan/milestone.ts';
import type { PhaseType } from '../domain/plan/phase.ts';
import type { PlanFacts } from '../domain/plan/plan-facts.ts';
import { means } from '../domain/plan/trait.ts';
import type { StoredCase, StoredMilestone } from '../store/cases.ts';
import { shortWhen } from '../texts/date.ts';

/**
 * A planned milestone as its case carries it.
 * @param plan the whole plan, to see what follows from what.
 */
export function caseMilestone(planned: PlannedMilestone, plan: readonly PlannedMilestone[]): CaseMilestone {
  const { id, kind, owner, phase, traits, after, forYear, firstDay, lastDay, endsAt, ground, term } = planned;
  return {
    id,
    kind,
    owner,
    phase,
    traits,
    after,
    forYear,
    firstDay,
    lastDay,
    endsAt,
    ...(planned.exclusive === undefined ? {} : { exclusive: planned.exclusive }),
    when: shortWhen(planned),
    ground,
    term,
    notBefore: planned.notBefore,
    reportable: planned.reportable,
    feeds: plan.some((one) => one.dependsOn.includes(id)),
    waitsFor: actBefore(planned, plan),
    overdueAt: overdueAt(planned),
    escalatesAt: escalatesAt(planned),
    version: 1,
    state: 'open',
    happenedAt: null,
    escalated: false,
    lot: planned.lot,
    ...(planned.party === undefined ? {} : { party: planned.party }),
  };
}

/** What runs against others counts from an act of ours, a decision from the application; neither before that was done. */
function actBefore(planned: PlannedMilestone, plan: readonly PlannedMilestone[]): string | null {
  const isBefore = (one: PlannedMilestone): boolean =>
    planned.owner === 'ours'
      ? means(planned, 'on-application') && means(one, 'applies') && planned.after.includes(one.id)
      : one.owner === 'ours' && planned.dependsOn.includes(one.id);
  return plan.find(isBefore)?.id ?? null;
}

/** A planned milestone as the case file first knows it. */
export const storedMilestone = (
  reference: string,
  planned: PlannedMilestone,
  plan: readonly PlannedMilestone[],
): StoredMilestone => ({
  reference,
  roles: planned.roles,
  remindWorkdays: planned.remindWorkdays,
  plannedEndsAt: planned.endsAt,
  milestone: caseMilestone(planned, plan),
});

/** A case as the case file first knows it. */
export const openedCase = (
  { case: name, kind, hash, change }: PlanRequest,
  begin: {
    readonly subject: string;
    readonly procedureType: string;
    readonly own: OwnPart;
    readonly phases: readonly PhaseType[];
    readonly facts: PlanFacts;
  },
): Omit<StoredCase, 'seq'> => ({
  name,
  kind,
  workflowId: workflowIdOf(kind, name),
  procedureType: begin.procedureType,
  subject: begin.subject,
  hash,
  phases: begin.phases,
  phase: begin.phases[0]?.id ?? '',
  startedAt: change.kind === 'start' ? change.now : 0,
  state: {
    waitingFor: null,
    nextAt: null,
    facts: begin.facts,
    holds: [],
    pending: [],
    duties: [],
    defaults: [],
    outcome: null,
    own: begin.own,
  },
});
