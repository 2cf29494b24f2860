import { changePlan, type ChangedPlan, type PlanChange } from '../../../../domain/plan/change/change-plan.ts';
import { NO_FACTS, type PlanFacts } from '../../../../domain/plan/plan-facts.ts';
import { example } from '../../../examples.ts';
import { NOW } from '../../acts/builders.ts';

/** Utrecht 2018 with one change more. */
export const change = (
  made: PlanChange,
  facts: PlanFacts = NO_FACTS,
  of: { grantee?: string; edit?: (text: string) => string } = {},
): ChangedPlan =>
  changePlan({
    ...example('utrecht-2018', of.edit),
    of: { kind: of.grantee === undefined ? 'tender' : 'subsidy' },
    facts,
    change: made,
  });

export const move = (milestone: string, to: string, now = NOW): PlanChange => ({ kind: 'move', milestone, to, now });

export const planned = (changed: ChangedPlan) => {
  if (changed.kind !== 'planned') throw new Error(JSON.stringify(changed));
  return { facts: changed.facts, on: new Map(changed.milestones.map((one) => [one.id, one])) };
};
export const dayOf = (changed: ChangedPlan, id: string) => planned(changed).on.get(id)?.lastDay;
