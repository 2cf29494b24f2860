import type { CaseMilestone } from '../case/milestone.ts';
import { tenderOf, type CaseState } from '../case/state.ts';
import { means, withTrait } from '../plan/trait.ts';
import type { EvidenceOf } from './evidence.ts';

/** The standstill of this award, running or passed; null where there is none (Aw 2.127). */
export function standstillOf({ milestones }: Pick<CaseState, 'milestones'>): CaseMilestone | null {
  const standstill = withTrait(milestones, 'holds-contract');
  return standstill?.state === 'open' || standstill?.state === 'passed' ? standstill : null;
}

/** A time to wait that somebody chose, by making an intention known. */
const isVoluntary = ({ term, ground }: Pick<CaseMilestone, 'term' | 'ground'>): boolean =>
  (term?.grounds[0] ?? ground).startsWith('Aw 4.16 lid 1');

/**
 * Whether an award that was decided can become final at once: the one who wins is the only one who bid, and nobody waits for the
 * standstill (Aw 2.127 lid 4).
 * @param evidence null where nothing was fetched yet: then it can be so.
 */
export function withoutStandstill(
  given: CaseState,
  milestone: CaseMilestone | null,
  evidence: EvidenceOf<'received'> | null,
): boolean {
  if (milestone === null || !means(milestone, 'makes-final') || milestone.owner !== 'ours') return false;
  const standstill = standstillOf(given);
  // Who told the intention beforehand waits for whoever reads that, however many bid (Aw 4.16).
  if (standstill === null || isVoluntary(standstill)) return false;
  if (withTrait(given.milestones, 'decides')?.state !== 'done') return false;
  // What is before the last phase must be done as ever; only the standstill is not waited for.
  const awards = tenderOf(given)?.awards ?? [];
  return awards.every((one) => 'winner' in one.outcome) && (evidence === null || evidence.bids === 1);
}
