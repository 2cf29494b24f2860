import type { EpochMs } from '../law/iso-date.ts';
import type { GuardedAct, GuardedCase, GuardedMilestone } from './guarded-case.ts';
import { barred } from './guards.ts';
import { refusal, type Refusal } from './refusal.ts';

/** Dates that the notice or the documents made known: whoever moves one must make that known in the same way (Aw 2.73). */
const ANNOUNCED: ReadonlySet<string> = new Set([
  'questions-close',
  'clarification-note',
  'submission-close',
  'bid-opening',
]);

/** Of the milestones that moved, those that ask for a rectification: once the notice is out (U2.4-n). */
export function toRectify(
  milestones: readonly Pick<GuardedMilestone, 'id' | 'state'>[],
  moved: readonly string[],
): readonly string[] {
  // What was done in an earlier phase is no longer carried.
  const notice = milestones.find((one) => one.id === 'contract-notice');
  return notice === undefined || notice.state === 'done' ? moved.filter((id) => ANNOUNCED.has(id)) : [];
}

/** A duty outside is confirmed with the number under which it was done. */
export function mayConfirmDuty(
  given: GuardedCase,
  act: GuardedAct & { readonly milestone: string; readonly reference: string },
  now: EpochMs,
): Refusal | null {
  const why = barred({ ...given, suspension: null }, act, now);
  if (why !== null) return why;
  if (given.duties?.some((one) => one.milestone === act.milestone) !== true)
    return refusal('no-such-duty', { milestone: act.milestone });
  return typeof act.reference === 'string' && act.reference.trim() !== ''
    ? null
    : refusal('missing-reference', { milestone: act.milestone });
}
