import type { EpochMs } from '../law/iso-date.ts';
import type { GuardedAct, GuardedCase, GuardedMilestone } from './guarded-case.ts';
import { refusal, type Refusal, type RefusalRule } from './refusal.ts';

/** How far a stated moment may lie after the clock: clocks of two machines are never equal. */
const CLOCK_TOLERANCE_MS = 60_000;

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
  if (milestone === undefined) return about('unknown-milestone', act.milestone, {});
  const values = { when: milestone.when };
  const barred = common(given, act, now);
  if (barred !== null) return barred;
  if (milestone.state === 'done') return about('already-done', milestone.id, values);
  if (!milestone.reportable) return about('not-ours', milestone.id, values);
  if (milestone.state === 'passed') return about('already-passed', milestone.id, values);
  if (milestone.owner === 'ours' && isLater(given, milestone.phase))
    return about('wrong-phase', milestone.id, { ...values, phase: milestone.phase, current: given.phase });
  const happened = act.happenedAt ?? act.moment ?? now;
  if (happened > now + CLOCK_TOLERANCE_MS) return about('moment-in-future', milestone.id, values);
  if (milestone.notBefore && happened < milestone.endsAt) return about('before-the-hour', milestone.id, values);
  return null;
}

/** May this milestone be moved? Whether the new date is lawful is a second question, for the plan. */
export function mayMove(
  given: GuardedCase,
  act: GuardedAct & { readonly milestone: string; readonly to: string; readonly reason: string },
  now: EpochMs,
): Refusal | null {
  const milestone = given.milestones.find((one) => one.id === act.milestone);
  if (milestone === undefined) return about('unknown-milestone', act.milestone, {});
  const barred = common(given, act, now) ?? missingReason(act);
  if (barred !== null) return barred;
  if (!/^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/.test(act.to)) return refusal('bad-act', { values: { what: act.to } });
  return stillMovable(milestone, act.moment ?? now);
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

/** What was announced cannot be withdrawn in silence: it is terminated, and that is published. */
export function mayWithdraw(
  given: GuardedCase,
  act: GuardedAct & { readonly reason: string },
  now: EpochMs,
): Refusal | null {
  const barred = common({ ...given, suspension: null }, act, now) ?? missingReason(act);
  if (barred !== null) return barred;
  const notice = given.milestones.find((one) => one.id === 'contract-notice');
  return notice === undefined || notice.state === 'done'
    ? refusal('withdraw-after-notice', { milestone: 'contract-notice' })
    : null;
}

/** The past phases are closed but for what was overdue in them; the coming ones have not begun. */
const isLater = (given: GuardedCase, phase: string): boolean =>
  given.phases.indexOf(phase) > given.phases.indexOf(given.phase);

function common(given: GuardedCase, act: GuardedAct, now: EpochMs): Refusal | null {
  if (given.outcome !== null) return refusal('already-ended');
  if (typeof act.by !== 'string' || act.by.trim() === '') return refusal('missing-by');
  if (act.moment !== undefined && !Number.isSafeInteger(act.moment))
    return refusal('bad-act', { values: { what: 'moment' } });
  if (act.moment !== undefined && act.moment > now + CLOCK_TOLERANCE_MS) return refusal('moment-in-future');
  if (given.suspension !== null) return refusal('suspended');
  return null;
}

const missingReason = (act: { readonly reason: string }): Refusal | null =>
  typeof act.reason !== 'string' || act.reason.trim() === '' ? refusal('missing-reason') : null;

const about = (rule: RefusalRule, milestone: string, values: Record<string, string>): Refusal =>
  refusal(rule, { milestone, values });
