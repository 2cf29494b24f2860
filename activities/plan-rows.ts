import type { CaseBegin, PlanRequest } from '../contracts/plan-request.ts';
import { workflowIdOf } from '../contracts/names.ts';
import type { CaseMilestone } from '../domain/case/milestone.ts';
import { actBefore } from '../domain/plan/act-before.ts';
import { toldOf } from '../domain/case/broken-rules.ts';
import type { BrokenRule } from '../domain/plan/change/broken-rules.ts';
import { escalatesAt, overdueAt } from '../domain/plan/escalation.ts';
import type { PlannedMilestone } from '../domain/plan/milestone.ts';
import type { PhaseType } from '../domain/plan/phase.ts';
import type { PlanFacts } from '../domain/plan/plan-facts.ts';
import type { StoredCase, StoredMilestone } from '../store/cases.ts';
import { shortWhen } from '../texts/labels/short-when.ts';

/** A plan as its case carries it, with what follows from what. @param told who hears of a milestone, where the case file cannot know. */
export function caseMilestones(
  plan: readonly PlannedMilestone[],
  told: (planned: PlannedMilestone) => Pick<CaseMilestone, 'told'> = () => ({}),
): CaseMilestone[] {
  const feeding = new Set(plan.flatMap(({ dependsOn }) => dependsOn));
  const byId = new Map(plan.map((one) => [one.id, one]));
  return plan.map((one) => ({ ...caseMilestone(one, feeding.has(one.id), actBefore(one, byId)), ...told(one) }));
}

function caseMilestone(planned: PlannedMilestone, feeds: boolean, waitsFor: string | null): CaseMilestone {
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
    feeds,
    waitsFor,
    overdueAt: overdueAt(planned),
    escalatesAt: escalatesAt(planned),
    version: 1,
    state: 'open',
    happenedAt: null,
    alarms: 0,
    lot: planned.lot,
    ...(planned.party === undefined ? {} : { party: planned.party }),
  };
}

/** A planned milestone as the case file first knows it. */
export const storedMilestone = (
  reference: string,
  planned: PlannedMilestone,
  milestone: CaseMilestone,
): StoredMilestone => ({
  reference,
  roles: planned.roles,
  remindWorkdays: planned.remindWorkdays,
  plannedEndsAt: planned.endsAt,
  milestone,
});

/** A case as the case file first knows it. */
export const openedCase = (
  { case: name, kind, hash, change }: PlanRequest,
  begin: CaseBegin & {
    readonly phases: readonly PhaseType[];
    readonly facts: PlanFacts;
    readonly broken: readonly BrokenRule[];
  },
): Omit<StoredCase, 'seq'> => ({
  name,
  kind,
  workflowId: workflowIdOf(kind, name),
  procedureType: begin.procedureType,
  subject: begin.subject,
  hash,
  phases: begin.phases,
  phase: begin.phase,
  startedAt: change.kind === 'start' ? change.now : 0,
  state: {
    waitingFor: null,
    nextAt: null,
    attention: [],
    turn: null,
    date: null,
    facts: begin.facts,
    holds: [],
    pending: [],
    duties: [],
    defaults: [],
    broken: toldOf(begin.broken),
    outcome: null,
    own: begin.own,
    ...(begin.takenOver === undefined ? {} : { takenOver: begin.takenOver }),
  },
});
