import { localOf, startOfDay } from '../law/clock.ts';
import { parseIsoDate } from '../law/day.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import { applicationOf, dueByLaw, onApplication } from './decision-term.ts';
import type { GuardedAct, GuardedCase, GuardedMilestone } from './guarded-case.ts';
import { barred, careful, CLOCK_TOLERANCE_MS, missingReason, notCarried } from './guards.ts';
import { heldStretch } from './held-stretch.ts';
import { about, refusal, type Refusal } from './refusal.ts';

export type HoldWish = GuardedAct & {
  readonly milestone: string;
  readonly reason: string;
  /** Day of the request to complete the application; absent: the day of the act. */
  readonly requestedOn?: string;
  /** Last day that the request gave for it. */
  readonly setLastDay?: string;
};

export type ReleaseWish = GuardedAct & {
  readonly milestone: string;
  readonly reason: string;
  /** Day on which the application was completed; absent: the day of the act. */
  readonly completedOn?: string;
};

/** One term stands still: a decision while the application is completed (Awb 4:15), or a final award before a judge (Aw 2.131). */
export function mayHoldTerm(given: GuardedCase, act: HoldWish, now: EpochMs): Refusal | null {
  // A term of law runs on while the case as a whole is suspended, so it can be held as well.
  if (!careful(given) && given.suspension !== null) return refusal('already-suspended');
  const why = barred({ ...given, suspension: null }, act, now) ?? missingReason(act);
  if (why !== null) return why;
  const held = given.milestones.find((one) => one.id === act.milestone);
  if (held === undefined) return notCarried(given, act.milestone);
  const values = { when: held.when };
  if (held.heldSince !== undefined) return about('already-suspended', held.id, {});
  if (held.id === 'award-final') return held.state === 'open' ? null : about('no-running-term', held.id, values);
  if (!careful(given))
    return held.state === 'open' && held.owner === 'ours' && held.term !== null
      ? null
      : about('no-running-term', held.id, values);
  const bad = notADay(act.requestedOn) ?? notADay(act.setLastDay);
  if (bad !== null) return bad;
  if (!onApplication(held.id)) return about('no-running-term', held.id, values);
  if (held.state === 'done') return about('already-done', held.id, values);
  return badInterval(given, held, act, now);
}

/** The request lies within the term, and the day that it set not before it. */
function badInterval(given: GuardedCase, held: GuardedMilestone, act: HoldWish, now: EpochMs): Refusal | null {
  const application = applicationOf(held.id) ?? '';
  const applied = given.facts?.actual[application];
  if (applied === undefined) return refusal('no-application', { milestone: held.id, values: { application } });
  const requested = act.requestedOn ?? localOf(act.moment ?? now).day;
  if (requested > localOf(now).day) return about('moment-in-future', held.id, {});
  const received = localOf(applied).day;
  if (requested < received)
    return about('request-before-application', held.id, { day: requested, application, received });
  if (startOfDay(requested as IsoDate) >= dueByLaw(held)) return about('no-running-term', held.id, { when: held.when });
  return act.setLastDay !== undefined && act.setLastDay <= requested
    ? about('no-time-to-complete', held.id, { day: requested, last: act.setLastDay })
    : null;
}

/** The application was completed, the judge has decided, or the wait is over otherwise. */
export function mayReleaseTerm(given: GuardedCase, act: ReleaseWish, now: EpochMs): Refusal | null {
  const held = given.milestones.find((one) => one.id === act.milestone);
  const stretch = held === undefined ? null : heldStretch(given.facts?.holds, held);
  // What runs again already can only be corrected, with the day of completion.
  if (held === undefined || stretch === null || (held.heldSince === undefined && act.completedOn === undefined))
    return about('term-not-suspended', act.milestone, {});
  if (held.state === 'done') return about('already-done', held.id, { when: held.when });
  const seen = careful(given) ? { ...given, suspension: null } : given;
  const why = barred(seen, act, now) ?? missingReason(act) ?? notADay(act.completedOn);
  if (why !== null || act.completedOn === undefined) return why;
  if (act.completedOn > localOf(now).day) return about('moment-in-future', held.id, {});
  return act.completedOn < stretch.requestedOn
    ? about('completed-before-request', held.id, { day: act.completedOn, requested: stretch.requestedOn })
    : null;
}

/** A notice of default counts only when the decision term has passed without a decision (Awb 4:17 lid 1, lid 3). */
export function mayNoticeDefault(
  given: GuardedCase,
  act: GuardedAct & { readonly milestone: string; readonly receivedAt: EpochMs; readonly reference?: string },
  now: EpochMs,
): Refusal | null {
  const decision = given.milestones.find((one) => one.id === act.milestone);
  if (decision === undefined) return notCarried(given, act.milestone);
  const noTerm = careful(given) ? !onApplication(decision.id) : decision.owner !== 'ours' || decision.term === null;
  if (noTerm) return refusal('no-decision-term', { milestone: decision.id, ground: 'Awb 4:17' });
  const why = barred({ ...given, suspension: null }, act, now);
  if (why !== null) return why;
  if (careful(given) && (act.reference ?? '').trim() === '') return about('missing-reference', decision.id, {});
  if (decision.heldSince !== undefined) return refusal('term-held', { milestone: decision.id, ground: 'Awb 4:15' });
  if (!Number.isSafeInteger(act.receivedAt) || act.receivedAt > now + CLOCK_TOLERANCE_MS)
    return about('moment-in-future', decision.id, {});
  const ground = 'Awb 4:17 lid 3';
  const due = dueByLaw(decision);
  if (act.receivedAt < due) {
    const last = localOf(due - 1).day;
    return refusal('default-premature', { milestone: decision.id, ground, values: { last } });
  }
  if (decision.happenedAt !== null && decision.happenedAt <= act.receivedAt)
    return refusal('default-settled', { milestone: decision.id, ground });
  const first = careful(given) ? given.defaults?.find((one) => one.milestone === decision.id) : undefined;
  return first !== undefined && first.receivedAt <= act.receivedAt
    ? refusal('default-known', { milestone: decision.id, ground, values: { day: localOf(first.receivedAt).day } })
    : null;
}

const notADay = (text: string | undefined): Refusal | null =>
  text === undefined || parseIsoDate(text) !== null ? null : refusal('bad-act', { values: { what: text } });
