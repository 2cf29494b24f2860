import { stillOpen } from '../case/milestone.ts';
import { tenderOf } from '../case/state.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { means } from '../plan/trait.ts';
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
import { DECISION_FIELDS, notToRevoke, revocable } from './decision.ts';
import { beforeWhatPrecedes } from './order.ts';
import { aboutMilestone, refusal, type Refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/** A decision is withdrawn and taken anew: the first stays on file, and what others can do against it counts from the new one (Aw 2.127, 2.130; Awb 6:19). */
export const decideAnew = act({
  word: 'beslis-opnieuw',
  brief: 'Leg vast dat een besluit is ingetrokken en opnieuw is genomen',
  kinds: ['tender', 'subsidy'],
  shape: {
    ...DECISION_FIELDS,
    reason: { kind: 'text', word: 'reden', brief: 'Waarom; komt in het dossier' },
    proof: { kind: 'text', word: 'bewijs', brief: 'Nummer of brief van het nieuwe besluit' },
    withdrawnAt: {
      kind: 'instant',
      word: 'ingetrokken',
      brief: 'Wanneer het eerste besluit is ingetrokken; anders met het nieuwe besluit',
      optional: true,
    },
    takenAt: {
      kind: 'instant',
      word: 'genomen',
      brief: 'Wanneer het nieuwe besluit is verzonden; anders nu',
      optional: true,
    },
  },
  roles: STEERING,
  alsoIn: { decided: ['executiveSecretary'] },
  change(given, { milestone, takenAt }, at) {
    const decision = milestoneOf(given, milestone);
    // A ranking is still to be made anew; what was decided anew has been.
    if (decision !== null && means(decision, 'scores'))
      return decision.state === 'done' ? { kind: 'anew', milestone, at } : null;
    return decision?.feeds === true || tenderOf(given) !== null
      ? { kind: 'report', milestone, happenedAt: takenAt ?? at, again: true, open: stillOpen(given.milestones) }
      : null;
  },
  offered: (given) => goesOn(given) && revocable(given).length > 0,
  may(given, act, now) {
    const milestone = milestoneOf(given, act.milestone);
    if (milestone === null) return unknownMilestone(act.milestone);
    const why = barred(given, act, now) ?? notToRevoke(given, milestone);
    if (why !== null) return why;
    const takenAt = act.takenAt ?? instantOfAct(act, now);
    return (
      inOrder(milestone.id, milestone.happenedAt ?? possibleSince(given), act.withdrawnAt ?? takenAt, takenAt, now) ??
      beforeWhatPrecedes(given, milestone, takenAt)
    );
  },
});

/** The first decision, its withdrawal and the new decision come in this order, and none is still to come. */
function inOrder(id: string, first: EpochMs, withdrawn: EpochMs, taken: EpochMs, now: EpochMs): Refusal | null {
  if (taken > now + CLOCK_TOLERANCE_MS) return refusal('moment-in-future', { milestone: id });
  if (first < withdrawn && withdrawn <= taken) return null;
  const values = { first: readable(first), withdrawn: readable(withdrawn), taken: readable(taken) };
  return aboutMilestone('decided-out-of-order', id, values);
}
