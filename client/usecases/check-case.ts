import { isOver } from '../../domain/case/milestone.ts';
import { checkProcedure } from '../../domain/plan/check/check.ts';
import { asHappened } from '../../domain/plan/change/as-happened.ts';
import type { Finding } from '../../domain/plan/finding.ts';
import { makePlan } from '../../domain/plan/make-plan.ts';
import { definitionOf } from './definition-of.ts';
import type { CaseFile } from './desk.ts';
import type { FoundCase } from './find.ts';
import { platformFollows } from './platform-follows.ts';

/**
 * All that the rules have against a procedure as it stands, with its dates as they moved and what happened; what is over is left out.
 * Null for a case that is no procedure, of which the law alone makes the plan.
 */
export async function checkCase(file: CaseFile, { stored, state }: FoundCase): Promise<readonly Finding[] | null> {
  if (stored.kind !== 'tender') return null;
  const { definition, type } = await definitionOf(file, stored);
  const plan = makePlan(definition, type, state.facts);
  if (!plan.ok) return [];
  const isHistory = platformFollows(state, state.facts.moved);
  const over = new Set(state.milestones.filter(isOver).map(({ id }) => id));
  return checkProcedure(definition, type, asHappened(plan.value, state.facts)).filter(
    (one) => !isHistory(one) && (one.milestone === undefined || !over.has(one.milestone)),
  );
}
