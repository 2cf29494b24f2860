import type { EpochMs } from '../law/iso-date.ts';
import type { GuardedAct, GuardedCase } from './guarded-case.ts';
import { barred } from './guards.ts';
import { refusal, type Refusal } from './refusal.ts';

/** Bids are scored in their own phase, once. */
export function mayScore(given: GuardedCase, act: GuardedAct, now: EpochMs): Refusal | null {
  const why = barred(given, act, now);
  if (why !== null) return why;
  if (given.awards !== undefined) return refusal('already-scored', { milestone: 'evaluation' });
  return given.phase === 'evaluation'
    ? null
    : refusal('wrong-phase', { milestone: 'evaluation', values: { phase: 'evaluation', current: given.phase } });
}

/** A draw settles a tie that there is, between the bids of that tie, with a notary and two people. */
export function mayRecordDraw(
  given: GuardedCase,
  act: GuardedAct & {
    readonly award: string;
    readonly winner: string;
    readonly notary: string;
    readonly reference: string;
    readonly secondBy: string;
  },
  now: EpochMs,
): Refusal | null {
  const why = barred(given, act, now);
  if (why !== null) return why;
  const outcome = given.awards?.find((one) => one.award === act.award)?.outcome;
  if (outcome === undefined || !('tie' in outcome) || !outcome.tie.includes(act.winner))
    return refusal('no-such-tie', { values: { award: act.award, bid: act.winner } });
  const second = act.secondBy.trim().toLowerCase();
  const proven = act.notary.trim() !== '' && act.reference.trim() !== '' && second !== '';
  return proven && second !== act.by.trim().toLowerCase() ? null : refusal('draw-not-proven');
}

/** What makes an award more than an award: from there a contract or a subsidy ends by its own rules. */
const SETTLED_BY = ['award-final', 'subsidy-decision'];

/** Only the winner of an award can drop out of it, with a reason, until the contract or the grant. */
export function mayDropOut(
  given: GuardedCase,
  act: GuardedAct & { readonly award: string; readonly bid: string; readonly reason: string },
  now: EpochMs,
): Refusal | null {
  const why = barred(given, act, now);
  if (why !== null) return why;
  if (act.reason.trim() === '') return refusal('missing-reason');
  const settled = SETTLED_BY.find((id) => given.facts?.actual[id] !== undefined);
  if (settled !== undefined) return refusal('award-settled', { milestone: settled });
  const outcome = given.awards?.find((one) => one.award === act.award)?.outcome;
  return outcome !== undefined && 'winner' in outcome && outcome.winner === act.bid
    ? null
    : refusal('not-the-winner', { values: { award: act.award, bid: act.bid } });
}
