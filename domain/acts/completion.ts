import { asideCompletion } from '../case/aside-completion.ts';
import type { CaseState } from '../case/state.ts';
import { localOf } from '../law/clock.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import { means } from '../plan/trait.ts';
import { barredFromFiling, milestoneOf, possibleSince } from './bars.ts';
import { aboutMilestone, type Refusal } from './refusal.ts';
import type { Acting } from './spec.ts';

/**
 * Why a completion cannot have come in on this day, or null: it is still to come, or there was no case yet. Whatever else it means, it is
 * filed, also while the case stands still and after it has ended.
 */
export function completedWhen(
  given: CaseState,
  { decision, on, act }: { readonly decision: string; readonly on: IsoDate; readonly act: Acting },
  now: EpochMs,
): Refusal | null {
  const why = barredFromFiling(given, act, now);
  if (why !== null) return why;
  if (on > localOf(now).day) return aboutMilestone('moment-in-future', decision, {});
  return on < localOf(possibleSince(given)).day ? aboutMilestone('moment-before-start', decision, {}) : null;
}

interface TermWish {
  readonly milestone?: string;
  readonly completedOn?: IsoDate;
}

/** It tells what an applicant sent: a day for a term that ends with a decision on what was applied for. */
export function isCompletion<Wish extends TermWish>(
  given: Pick<CaseState, 'milestones'>,
  wish: Wish,
): wish is Wish & { readonly milestone: string; readonly completedOn: IsoDate } {
  const term = given.milestones.find(({ id }) => id === wish.milestone);
  return wish.completedOn !== undefined && term !== undefined && means(term, 'decision-term');
}

/** What was sent ends nothing that stood still. */
export function isAside(given: CaseState, act: TermWish): boolean {
  const term = isCompletion(given, act) ? milestoneOf(given, act.milestone) : null;
  return term !== null && act.completedOn !== undefined && asideCompletion(given, term, act.completedOn) !== null;
}
