import type { PlanningBasis, PlanningEntry } from './planning-entry.ts';
import type { MilestoneType } from './procedure-type.ts';
import { means } from './trait.ts';

/** A milestone with what the file says of its date, or null. */
interface DatedBy {
  readonly type: MilestoneType;
  readonly entry: PlanningEntry | null;
}

/** Who can set the term for a decision on an application (Awb 4:13 lid 1): a guide or an agreement cannot. */
export const setsDecisionTerm = (basis: PlanningBasis | null | undefined): boolean =>
  basis != null && basis !== 'contract';

/** Who set a date or a term in a file, as far as it says so. */
export const setBy = ({ when, setBy: by }: PlanningEntry): PlanningBasis | null =>
  (when.kind === 'term' ? when.basis : by) ?? null;

/**
 * The milestone from which the statutory term for a decision counts beside a date or a term that staff stated: theirs is a plan, and
 * the decision is late when the statutory term has passed (Awb 4:13 lid 2). Null where a scheme set it, and for any other milestone.
 */
export function countsBeside({ type, entry }: DatedBy): string | null {
  if (entry === null || !means(type, 'on-application')) return null;
  return setsDecisionTerm(setBy(entry)) ? null : (type.computed?.from ?? null);
}
