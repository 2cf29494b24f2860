import type { CaseMilestone } from '../case/milestone.ts';
import type { CaseState } from '../case/state.ts';
import type { Timeliness } from '../case/outcome.ts';
import type { ObjectionOwn } from '../case/own-part.ts';
import type { Ground } from '../law/ground.ts';
import { withTrait } from '../plan/trait.ts';

/** The own part of an objection. @throws Error in another kind of case: its acts are refused before they come here */
export function objectionOf({ own }: Pick<CaseState, 'own'>): ObjectionOwn {
  if (own.kind !== 'objection') throw new Error(`an act of an objection in a ${own.kind}`);
  return own;
}

/** The decision on the objection. */
export const decisionOf = ({ milestones }: Pick<CaseState, 'milestones'>): CaseMilestone | null =>
  withTrait(milestones, 'decides-objection');

/** An objection that is still to be decided. */
export const isOpen = (given: CaseState): boolean => given.outcome === null && objectionOf(given).consequence === null;

/** By which article one that did not come in its window can count all the same. */
export const groundOfCame = (came: Timeliness): Ground => (came === 'premature' ? 'Awb 6:10' : 'Awb 6:11');
