import { computeTerm, type ComputedTerm } from '../../law/computed-terms.ts';
import type { PlannedMilestone } from '../milestone.ts';
import type { CheckInput } from './rule.ts';
import { isTenderTerm } from './shortest-term.ts';

/**
 * The least term that the law leaves others until a milestone, with what it counts from; null where the law has no such number, another
 * regime holds, or it is a term for bids that depends on how is published (`shortest-term.ts`).
 */
export function leastOf(
  { definition, type, regime, milestones }: CheckInput,
  id: string,
): (ComputedTerm & { readonly from: PlannedMilestone }) | null {
  const least = type.milestones.find((one) => one.id === id)?.least;
  const from = milestones.get(least?.from ?? '');
  if (least === undefined || from === undefined || isTenderTerm(least)) return null;
  if (least.regimes?.includes(regime.regime) === false) return null;
  const term = computeTerm((definition.publication.urgent ? least.urgent : undefined) ?? least.rule, from.lastDay);
  return term.ok ? { ...term.value, from } : null;
}
