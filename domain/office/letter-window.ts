import type { CaseMilestone } from '../case/milestone.ts';
import { computeTerm, computeTermAfter, type ComputedTerm } from '../law/computed-terms.ts';
import { localOf } from '../law/clock.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import { means } from '../plan/trait.ts';

/** What others can do against a decision, and until when. */
export interface RemedyWindow {
  readonly milestone: string;
  /** Objection with the authority (Awb 6:7), or the standstill in which one goes to court (Aw 2.127). */
  readonly kind: 'objection' | 'standstill';
  /** The term as it runs when the decision was sent on a day; null when it leaves the calendar. */
  readonly term: ComputedTerm | null;
}

/** The window in which others come up against a decision; null where there is none. */
const windowOf = (milestones: readonly CaseMilestone[], decision: string): CaseMilestone | null =>
  milestones.find((one) => means(one, 'remedy-window') && one.waitsFor === decision) ??
  milestones.find((one) => means(one, 'remedy-window')) ??
  null;

/**
 * The window of a decision for whoever gets its letter on a day: it begins on the day after the sending (Awb 6:8, Aw 2.127 lid 2).
 * @example remedyWindow(milestones, 'award-decision', '2018-06-22') // through 2018-08-03
 */
export function remedyWindow(
  milestones: readonly CaseMilestone[],
  decision: string,
  sentOn: IsoDate,
): RemedyWindow | null {
  const window = windowOf(milestones, decision);
  if (window === null) return null;
  const kind = means(window, 'takes-objections') ? 'objection' : 'standstill';
  const rule = window.term?.rule ?? (kind === 'objection' ? 'objection-window' : 'standstill');
  const { length, grounds = [] } = window.term ?? {};
  const named = computeTerm(rule, sentOn);
  const found =
    named.ok || length === undefined
      ? named
      : computeTermAfter(rule, sentOn, { ...length, basis: isLaw(grounds) ? 'statute' : 'contract' }, grounds);
  return { milestone: window.id, kind, term: found.ok ? found.value : null };
}

/** The same from the moment of a proof. */
export const remedyWindowFrom = (
  milestones: readonly CaseMilestone[],
  decision: string,
  at: EpochMs,
): RemedyWindow | null => remedyWindow(milestones, decision, localOf(at).day);

const isLaw = (grounds: readonly string[]): boolean => grounds.some((one) => /^(?:Awb|Aw|Atw) /.test(one));
