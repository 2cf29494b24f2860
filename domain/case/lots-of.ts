import { partOf } from '../plan/part.ts';
import type { CaseMilestone } from './milestone.ts';
import { tenderOf, type CaseState } from './state.ts';

/** Whether a milestone is about one of these lots: what a grantee has is about its own lots, anything else about all. */
export function isAboutLots(
  given: Pick<CaseState, 'own'>,
  { id }: Pick<CaseMilestone, 'id'>,
  lots: readonly string[],
): boolean {
  const party = partOf(id)?.part;
  const grantee = tenderOf(given)?.grantees.find((one) => one.id === party);
  return grantee === undefined || grantee.lots.some((lot) => lots.includes(lot));
}
