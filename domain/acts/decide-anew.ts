import { isOver, type CaseMilestone } from '../case/milestone.ts';
import { tenderOf, type CaseState } from '../case/state.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { means, type Trait } from '../plan/trait.ts';
import {
  barred,
  CLOCK_TOLERANCE_MS,
  instantOfAct,
  milestoneOf,
  possibleSince,
  readable,
  unknownMilestone,
} from './bars.ts';
import { APPLICANT, LOT } from './meant.ts';
import { beforeWhatPrecedes } from './order.ts';
import { aboutMilestone, refusal, type Refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/** What staff decide, and can decide anew: a selection, a ranking, an award, a clarification note, a decision on an application. */
const DECIDED: readonly Trait[] = ['selects', 'scores', 'decides', 'answers-questions', 'decision-term'];

/** A decision is withdrawn and taken anew: the first stays on file, and what others can do against it counts from the new one (Aw 2.127, 2.130; Awb 6:19). */
export const decideAnew = act({
  word: 'beslis-opnieuw',
  brief: 'Leg vast dat een besluit is ingetrokken en opnieuw is genomen',
  kinds: ['tender', 'subsidy'],
  shape: {
    milestone: {
      kind: 'milestone',
      word: 'mijlpaal',
      brief: 'Het besluit',
      example: 'gunningsbeslissing',
      positional: true,
      among: 'done',
    },
    applicant: APPLICANT,
    lot: LOT,
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
    const open = given.milestones.filter((one) => !isOver(one)).map((one) => one.id);
    return decision?.feeds === true || tenderOf(given) !== null
      ? { kind: 'report', milestone, happenedAt: takenAt ?? at, again: true, open }
      : null;
  },
  offered: (given) =>
    given.outcome === null && given.milestones.some((one) => isDecided(given, one) && settledBy(given, one) === null),
  may(given, act, now) {
    const milestone = milestoneOf(given, act.milestone);
    if (milestone === null) return unknownMilestone(act.milestone);
    const why = barred(given, act, now);
    if (why !== null) return why;
    if (!isDecision(milestone)) return aboutMilestone('not-a-decision', milestone.id, {});
    if (!isDecided(given, milestone)) return aboutMilestone('not-decided-yet', milestone.id, { when: milestone.when });
    const settled = settledBy(given, milestone);
    if (settled !== null)
      return aboutMilestone(means(milestone, 'selects') ? 'selected-and-opened' : 'decided-and-settled', milestone.id, {
        settled: settled.id,
      });
    const takenAt = act.takenAt ?? instantOfAct(act, now);
    return (
      inOrder(milestone.id, milestone.happenedAt ?? possibleSince(given), act.withdrawnAt ?? takenAt, takenAt, now) ??
      beforeWhatPrecedes(given, milestone, takenAt)
    );
  },
});

const isDecision = (one: CaseMilestone): boolean =>
  one.owner === 'ours' && DECIDED.some((trait) => means(one, trait)) && !means(one, 'decides-objection');

/** It was taken: a ranking when it was fixed, also while the evaluation goes on. */
function isDecided(given: CaseState, one: CaseMilestone): boolean {
  if (!isDecision(one)) return false;
  return means(one, 'scores') ? tenderOf(given)?.awards != null : one.happenedAt !== null && one.state === 'done';
}

/**
 * What was done since on the ground of it, or null: a contract or a grant does not fall with an award or its ranking, and who was
 * selected has bid once bids are opened.
 */
function settledBy({ milestones }: CaseState, decision: CaseMilestone): CaseMilestone | null {
  const done = (trait: Trait) => milestones.find((one) => means(one, trait) && one.state === 'done') ?? null;
  if (means(decision, 'selects')) return done('opens-bids');
  return means(decision, 'decides') || means(decision, 'scores') ? done('settles-award') : null;
}

/** The first decision, its withdrawal and the new decision come in this order, and none is still to come. */
function inOrder(id: string, first: EpochMs, withdrawn: EpochMs, taken: EpochMs, now: EpochMs): Refusal | null {
  if (taken > now + CLOCK_TOLERANCE_MS) return refusal('moment-in-future', { milestone: id });
  if (first < withdrawn && withdrawn <= taken) return null;
  const values = { first: readable(first), withdrawn: readable(withdrawn), taken: readable(taken) };
  return aboutMilestone('decided-out-of-order', id, values);
}
