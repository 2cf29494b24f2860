import type { Ground } from '../../law/ground.ts';
import type { EpochMs, IsoDate } from '../../law/iso-date.ts';
import type { Definition } from '../definition.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { makePlan } from '../make-plan.ts';
import type { PlanFacts } from '../plan-facts.ts';
import type { PlanFault } from '../plan-faults.ts';
import type { ProcedureType } from '../procedure-type.ts';
import { makeObjectionPlan, type ObjectionTerms } from '../objection-plan.ts';
import { makeSubsidyPlan } from '../subsidy-plan.ts';
import type { Done } from '../take-over.ts';
import type { Refusal } from '../../acts/refusal.ts';

/** Why the plan is computed again. */
export type PlanChange =
  /** `done`: of a procedure that was under way already, when it came here. */
  | { readonly kind: 'start'; readonly now: EpochMs; readonly done?: Done }
  | {
      readonly kind: 'report';
      readonly milestone: string;
      /** What others have of the same, when it is reported of all of them at once. */
      readonly also?: readonly string[];
      /** A decision that is taken anew: the one before it stays on file with its window. */
      readonly again?: true;
      /** Null: it turns out not to have happened. */
      readonly happenedAt: EpochMs | null;
      /** Milestones that are still open, when dates of theirs may follow. */
      readonly open?: readonly string[];
    }
  | { readonly kind: 'move'; readonly milestone: string; readonly to: string; readonly now: EpochMs }
  | {
      readonly kind: 'resume';
      readonly since: EpochMs;
      readonly until: EpochMs;
      /** Milestones that were open while suspended. */
      readonly open: readonly string[];
      /** The lot that stood still by itself; absent: the whole case. */
      readonly lot?: string;
    }
  /** A lot goes its own way from this milestone on. */
  | { readonly kind: 'part'; readonly lot: string; readonly first: string }
  | {
      readonly kind: 'hold';
      readonly milestone: string;
      /** The request, or the summons. */
      readonly since: EpochMs;
      /** The completion, or the judgment; for a completion that is still awaited the end of its last day. */
      readonly until: EpochMs;
      /** Last day that was set for the completion: unused, the term goes on after it (Awb 4:15 lid 1). */
      readonly setLastDay?: IsoDate;
      /** Why the term stands still, when it is not for a completion. */
      readonly ground?: Ground;
    }
  /** There is another winner after a decision was sent: a new one must be, at once; its terms count from its own sending. */
  | {
      readonly kind: 'anew';
      readonly milestone: string;
      readonly at: EpochMs;
      /** When the one before it was withdrawn, if it was. */
      readonly withdrawnAt?: EpochMs;
    }
  /** The window to object, from which the term of an objection counts, has moved in its procedure (Awb 7:10 lid 1). */
  | { readonly kind: 'window'; readonly lastDay: IsoDate }
  /** The applicant heard that the decision comes later (Awb 4:14 lid 3). */
  | { readonly kind: 'delay'; readonly milestone: string; readonly until: IsoDate; readonly sentOn: IsoDate }
  /** The decision on an objection comes six weeks later, or by a day to which the objector agreed (Awb 7:10). */
  | { readonly kind: 'adjourn' }
  | { readonly kind: 'agree'; readonly until: IsoDate };

/** Of which kind of case the plan is. */
export type Planned =
  | { readonly kind: 'tender' }
  | { readonly kind: 'subsidy' }
  | { readonly kind: 'objection'; readonly terms: ObjectionTerms };

export interface PlanQuestion {
  readonly definition: Definition;
  readonly type: ProcedureType;
  readonly of: Planned;
  readonly facts: PlanFacts;
  readonly change: PlanChange;
}

export type ChangedPlan =
  | { readonly kind: 'planned'; readonly facts: PlanFacts; readonly milestones: readonly PlannedMilestone[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'faulty'; readonly faults: readonly PlanFault[] };

/** The plan with these facts. */
export function planned(question: PlanQuestion, facts: PlanFacts): ChangedPlan {
  const plan = planOf(question, facts);
  return plan.ok ? { kind: 'planned', facts, milestones: plan.value } : { kind: 'faulty', faults: plan.error };
}

function planOf({ definition, type, of }: PlanQuestion, facts: PlanFacts) {
  switch (of.kind) {
    case 'tender':
      return makePlan(definition, type, facts);
    case 'subsidy':
      return makeSubsidyPlan(definition, facts);
    case 'objection':
      return makeObjectionPlan(definition, of.terms, facts);
  }
}

export const milestoneOf = (plan: ChangedPlan, id: string): PlannedMilestone | null =>
  plan.kind === 'planned' ? (plan.milestones.find((one) => one.id === id) ?? null) : null;

export const refuse = (why: Refusal): ChangedPlan => ({ kind: 'refused', refusal: why });
