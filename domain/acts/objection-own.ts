import type { CaseMilestone } from '../case/milestone.ts';
import type { CaseState } from '../case/state.ts';
import type { Timeliness } from '../case/outcome.ts';
import type { ObjectionOwn } from '../case/own-part.ts';
import type { Ground } from '../law/ground.ts';
import type { IsoDate } from '../law/iso-date.ts';
import { withTrait } from '../plan/trait.ts';

/** The own part of an objection. @throws Error in another kind of case: its acts are refused before they come here */
export function objectionOf({ own }: Pick<CaseState, 'own'>): ObjectionOwn {
  if (own.kind !== 'objection') throw new Error(`an act of an objection in a ${own.kind}`);
  return own;
}

/** The decision on the objection. */
export const decisionOf = ({ milestones }: Pick<CaseState, 'milestones'>): CaseMilestone | null =>
  withTrait(milestones, 'decides-objection');

/**
 * The last day for that decision by law: the one to which the objector agreed, or that of its term when it gives more (Awb 7:10).
 * Staff can have planned it earlier. Null without a decision.
 */
export function lastDayByLaw({ milestones, facts }: Pick<CaseState, 'milestones' | 'facts'>): IsoDate | null {
  const decision = decisionOf({ milestones });
  if (decision === null) return null;
  const counted = decision.term?.lastDay ?? decision.lastDay;
  return facts.agreed !== undefined && facts.agreed > counted ? facts.agreed : counted;
}

/** An objection that is still to be decided. */
export const isOpen = (given: CaseState): boolean => given.outcome === null && objectionOf(given).consequence === null;

/** By which article it is judged whether one that did not come in its window counts all the same. */
export const groundOfCame = (came: Timeliness): Ground => GROUND_OF[came];

const GROUND_OF: Readonly<Record<Timeliness, Ground>> = {
  'in-time': 'Awb 6:9',
  late: 'Awb 6:11',
  premature: 'Awb 6:10',
  'no-decision': 'Awb 7:1',
};
