import { wayIn } from '../case/lot-way.ts';
import type { EpochMs } from '../law/iso-date.ts';
import {
  barred,
  goesOn,
  CLOCK_TOLERANCE_MS,
  instantOfAct,
  milestoneOf,
  possibleSince,
  readable,
  unknownMilestone,
} from './bars.ts';
import { canBeWithdrawn, DECISION_FIELDS, isNote, notToRevoke, revocable } from './decision.ts';
import { aboutMilestone, refusal, type Refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/**
 * A decision is withdrawn and none takes its place yet: it stays on file, what others can do against it waits, and the case waits for
 * the new decision, from which its terms count (Aw 2.127, 2.130; Awb 6:8, 6:19).
 */
export const withdrawDecision = act({
  word: 'trek-besluit-in',
  brief: 'Leg vast dat een besluit is ingetrokken en dat er nog geen nieuw is',
  kinds: ['tender'],
  shape: {
    ...DECISION_FIELDS,
    reason: { kind: 'text', word: 'reden', brief: 'Waarom; komt in het dossier' },
    proof: { kind: 'text', word: 'bewijs', brief: 'Nummer of brief van de intrekking' },
    withdrawnAt: {
      kind: 'instant',
      word: 'ingetrokken',
      brief: 'Wanneer het is ingetrokken, als dat eerder was',
      optional: true,
    },
  },
  roles: STEERING,
  change: (given, { milestone, withdrawnAt }, at) =>
    milestoneOf(given, milestone)?.state === 'done'
      ? { kind: 'anew', milestone, at, withdrawnAt: withdrawnAt ?? at }
      : null,
  offered: (given) =>
    goesOn(given) && revocable(given).some((one) => one.state === 'done' && canBeWithdrawn(wayIn(given, one.lot), one)),
  may(given, act, now) {
    const milestone = milestoneOf(given, act.milestone);
    if (milestone === null) return unknownMilestone(act.milestone);
    const why = barred(given, act, now);
    if (why !== null) return why;
    // What was answered counts until another note says otherwise (Aw 2.54).
    if (isNote(milestone)) return refusal('note-stands', { milestone: milestone.id, ground: 'Aw 2.54' });
    const kept = notToRevoke(given, milestone);
    if (kept !== null) return kept;
    if (!canBeWithdrawn(given, milestone))
      return refusal('granted-and-started', { milestone: milestone.id, ground: 'Awb 4:48' });
    const first = milestone.happenedAt ?? possibleSince(given);
    return inOrder(milestone.id, first, act.withdrawnAt ?? instantOfAct(act, now), now);
  },
});

/** A decision is withdrawn after it was taken, and not in the future. */
function inOrder(id: string, first: EpochMs, withdrawn: EpochMs, now: EpochMs): Refusal | null {
  if (withdrawn > now + CLOCK_TOLERANCE_MS) return refusal('moment-in-future', { milestone: id });
  if (first < withdrawn) return null;
  return aboutMilestone('withdrawn-before-taken', id, { first: readable(first), withdrawn: readable(withdrawn) });
}
