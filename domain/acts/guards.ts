import type { EpochMs } from '../law/iso-date.ts';
import type { GuardedAct, GuardedCase, GuardedMilestone } from './guarded-case.ts';
import { allHeld } from './held-lots.ts';
import { beforeWhatPrecedes } from './order.ts';
import { standsStill } from './stands-still.ts';
import { about, refusal, type Refusal } from './refusal.ts';

/** How long before its start something of a case may have happened: it was announced, and then put in here. */
const BEFORE_START_MS = 31 * 86_400_000;

/** How far a stated moment may lie after the clock: clocks of two machines are never equal. */
export const CLOCK_TOLERANCE_MS = 60_000;

/** What cannot be done while bids stand equal in first place: there is nobody to decide for. */
const DECISIONS: ReadonlySet<string> = new Set(['evaluation', 'award-decision', 'award-final', 'subsidy-decision']);

/**
 * May this milestone be reported now? Reporting late is allowed: the date stays missed, the procedure goes on.
 * @returns null when it may, else the refusal.
 */
export function mayReport(
  given: GuardedCase,
  act: GuardedAct & { readonly milestone: string; readonly happenedAt?: EpochMs },
  now: EpochMs,
): Refusal | null {
  const milestone = given.milestones.find((one) => one.id === act.milestone);
  if (milestone === undefined) return notCarried(given, act.milestone);
  const values = { when: milestone.when };
  const why = common(standsStill(milestone) ? given : { ...given, suspension: null }, act, now);
  if (why !== null) return why;
  if (milestone.state === 'done') return about('already-done', milestone.id, values);
  if (!milestone.reportable) return about('not-ours', milestone.id, values);
  if (milestone.state === 'passed') return about('already-passed', milestone.id, values);
  if (milestone.owner === 'ours' && isLater(given, milestone.phase))
    return about('wrong-phase', milestone.id, { ...values, phase: milestone.phase, current: given.phase });
  const happened = act.happenedAt ?? act.moment ?? now;
  if (!Number.isSafeInteger(happened)) return refusal('bad-act', { values: { what: String(happened) } });
  if (happened > now + CLOCK_TOLERANCE_MS) return about('moment-in-future', milestone.id, values);
  if (given.startedAt !== undefined && happened < given.startedAt - BEFORE_START_MS)
    return about('moment-before-start', milestone.id, values);
  if (milestone.notBefore && happened < milestone.endsAt) return about('before-the-hour', milestone.id, values);
  if (DECISIONS.has(milestone.id) && given.awards?.some((one) => 'tie' in one.outcome) === true)
    return about('tie-open', milestone.id, values);
  const unscored = given.awards === undefined && given.scores === true && (given.counts?.bids ?? 0) > 0;
  if (milestone.id === 'evaluation' && unscored) return about('not-scored', milestone.id, values);
  if (given.priced === true && milestone.id.startsWith('indexation-'))
    return about('index-by-figure', milestone.id, values);
  if (milestone.id === 'award-final' && (allHeld(given) || milestone.heldSince !== undefined))
    return refusal('lot-held', {
      milestone: milestone.id,
      ground: 'Aw 2.131',
      values: { lot: 'de gunning' },
    });
  const order = careful(given) ? beforeWhatPrecedes(given, milestone.id, happened) : null;
  if (order !== null) return order;
  // A drop-out after the decision opened the standstill anew.
  if (milestone.id === 'award-final' && stateOf(given, 'standstill') === 'open')
    return refusal('standstill-open', { milestone: milestone.id, ground: 'Aw 2.127' });
  // After an outage the closing is open again: nobody opens before it has passed.
  if (milestone.id === 'bid-opening' && stateOf(given, 'submission-close') === 'open')
    return about('before-closing', milestone.id, values);
  return null;
}

const stateOf = (given: GuardedCase, id: string): GuardedMilestone['state'] | null =>
  given.milestones.find((one) => one.id === id)?.state ?? null;

/** May this milestone be moved? Whether the new date is lawful is a second question, for the plan. */
export function mayMove(
  given: GuardedCase,
  act: GuardedAct & {
    readonly milestone: string;
    readonly to: string;
    readonly reason: string;
    readonly outage?: { readonly evidence: string; readonly secondBy: string };
    /** The version of the date that whoever moves it has seen. */
    readonly version?: number;
  },
  now: EpochMs,
): Refusal | null {
  const milestone = given.milestones.find((one) => one.id === act.milestone);
  if (milestone === undefined) return notCarried(given, act.milestone);
  const why = common(given, act, now) ?? missingReason(act);
  if (why !== null) return why;
  if (!/^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/.test(act.to)) return refusal('bad-act', { values: { what: act.to } });
  if (act.version !== undefined && milestone.version !== undefined && act.version !== milestone.version)
    return about('changed-meanwhile', milestone.id, { when: milestone.when });
  if (act.outage !== undefined && milestone.id === 'submission-close' && milestone.state === 'passed')
    return outageAllowed(given, act.by, act.outage);
  return stillMovable(milestone, act.moment ?? now);
}

/** A failed channel shortly before the closing: two people, with proof, while nothing has been opened (Aw 2.109). */
function outageAllowed(
  given: GuardedCase,
  by: string,
  outage: { readonly evidence: string; readonly secondBy: string },
): Refusal | null {
  const second = outage.secondBy.trim().toLowerCase();
  if (outage.evidence.trim() === '' || second === '' || second === by.trim().toLowerCase())
    return refusal('outage-not-proven', { milestone: 'submission-close', ground: 'Aw 2.109' });
  // What was done in an earlier phase is no longer carried: only an opening that is still to come counts as not opened.
  const opening = stateOf(given, 'bid-opening');
  return opening === 'open' || opening === 'overdue'
    ? null
    : refusal('outage-after-opening', { milestone: 'submission-close', ground: 'Aw 2.109' });
}

/** A milestone that was done or whose instant has come is a fact and moves no more. */
function stillMovable(milestone: GuardedMilestone, at: EpochMs): Refusal | null {
  const values = { when: milestone.when };
  switch (milestone.state) {
    case 'done':
      return about('already-done', milestone.id, values);
    case 'passed':
      return about('move-after-closing', milestone.id, values);
    case 'open':
      return milestone.owner === 'theirs' && at >= milestone.endsAt
        ? about('move-after-closing', milestone.id, values)
        : null;
    case 'overdue':
      return null;
  }
}

export function maySuspend(
  given: GuardedCase,
  act: GuardedAct & { readonly reason: string },
  now: EpochMs,
): Refusal | null {
  if (given.suspension !== null) return refusal('already-suspended');
  return common(given, act, now) ?? missingReason(act);
}

export function mayResume(
  given: GuardedCase,
  act: GuardedAct & { readonly reason: string },
  now: EpochMs,
): Refusal | null {
  if (given.suspension === null) return refusal('not-suspended');
  return common({ ...given, suspension: null }, act, now) ?? missingReason(act);
}

/** Early termination is possible in every phase, also while suspended. */
export function mayTerminate(
  given: GuardedCase,
  act: GuardedAct & { readonly reason: string },
  now: EpochMs,
): Refusal | null {
  return common({ ...given, suspension: null }, act, now) ?? missingReason(act);
}

/** Documents change substantially after the notice and before the closing: before it the file changes, after it nothing does. */
export function mayChangeDocuments(
  given: GuardedCase,
  act: GuardedAct & { readonly reason: string; readonly reference: string },
  now: EpochMs,
): Refusal | null {
  const why = common(given, act, now) ?? missingReason(act);
  if (why !== null) return why;
  const closing = given.milestones.find((one) => one.id === 'submission-close');
  const notice = stateOf(given, 'contract-notice');
  if (notice !== null && notice !== 'done') return refusal('change-before-notice', { milestone: 'contract-notice' });
  if (closing?.state !== 'open' || (act.moment ?? now) >= closing.endsAt)
    return refusal('change-after-closing', { milestone: 'submission-close', ground: 'Aw 2.73' });
  return act.reference.trim() === '' ? refusal('missing-reference', { milestone: closing.id }) : null;
}

/** What was announced cannot be withdrawn in silence: it is terminated, and that is published. */
export function mayWithdraw(
  given: GuardedCase,
  act: GuardedAct & { readonly reason: string },
  now: EpochMs,
): Refusal | null {
  const why = common({ ...given, suspension: null }, act, now) ?? missingReason(act);
  if (why !== null) return why;
  const notice = given.milestones.find((one) => one.id === 'contract-notice');
  return notice === undefined || notice.state === 'done'
    ? refusal('withdraw-after-notice', { milestone: 'contract-notice' })
    : null;
}

/** A milestone that a case does not hold: what was done in an earlier phase is no longer carried, but the facts still know. */
export const notCarried = (given: GuardedCase, id: string): Refusal =>
  about(given.facts?.actual[id] === undefined ? 'unknown-milestone' : 'already-done', id, {});

/** Whether its run began under the guards of today. One that began before them plays back what it once allowed. */
export const careful = ({ guards }: Pick<GuardedCase, 'guards'>): boolean => guards !== undefined;

/** The past phases are closed but for what was overdue in them; the coming ones have not begun. */
const isLater = (given: GuardedCase, phase: string): boolean =>
  given.phases.indexOf(phase) > given.phases.indexOf(given.phase);

/** What bars any act: an ended or suspended case, nobody who acts, a moment to come. */
export const barred = (given: GuardedCase, act: GuardedAct, now: EpochMs): Refusal | null => common(given, act, now);

function common(given: GuardedCase, act: GuardedAct, now: EpochMs): Refusal | null {
  if (given.outcome !== null) return refusal('already-ended');
  if (typeof act.by !== 'string' || act.by.trim() === '') return refusal('missing-by');
  if (act.moment !== undefined && !Number.isSafeInteger(act.moment))
    return refusal('bad-act', { values: { what: 'moment' } });
  if (act.moment !== undefined && act.moment > now + CLOCK_TOLERANCE_MS) return refusal('moment-in-future');
  if (given.suspension !== null) return refusal('suspended');
  return null;
}

export const missingReason = (act: { readonly reason: string }): Refusal | null =>
  typeof act.reason !== 'string' || act.reason.trim() === '' ? refusal('missing-reason') : null;
