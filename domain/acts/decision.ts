import { wayIn } from '../case/lot-way.ts';
import { isAboutLots } from '../case/lots-of.ts';
import type { CaseMilestone } from '../case/milestone.ts';
import { tenderOf, type CaseState } from '../case/state.ts';
import { means, type Trait } from '../plan/trait.ts';
import { APPLICANT, LOT } from './meant.ts';
import { aboutMilestone, type Refusal } from './refusal.ts';

/** What staff decide, and can withdraw or decide anew: a selection, a ranking, an award, a clarification note, a decision on an application. */
const DECIDED: readonly Trait[] = ['selects', 'scores', 'decides', 'answers-questions', 'decision-term'];

/** The fields with which people say which decision they mean. */
export const DECISION_FIELDS = {
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
} as const;

/** Whether staff decide something with it that they can come back to; a decision on an objection has acts of its own (Awb 7:11). */
export const isDecision = (one: CaseMilestone): boolean =>
  one.owner === 'ours' && DECIDED.some((trait) => means(one, trait)) && !means(one, 'decides-objection');

/** It was taken: a ranking when it was fixed, also while the evaluation goes on. */
function isDecided(given: CaseState, one: CaseMilestone): boolean {
  if (!isDecision(one)) return false;
  return means(one, 'scores') ? tenderOf(given)?.awards != null : one.happenedAt !== null && one.state === 'done';
}

/** Why this is no decision that was taken and on which nothing was done since, or null. */
export function notToRevoke(given: CaseState, milestone: CaseMilestone): Refusal | null {
  if (!isDecision(milestone)) return aboutMilestone('not-a-decision', milestone.id, {});
  if (!isDecided(given, milestone)) return aboutMilestone('not-decided-yet', milestone.id, { when: milestone.when });
  const settled = settledBy(given, milestone);
  if (settled === null) return null;
  return aboutMilestone(means(milestone, 'selects') ? 'selected-and-opened' : 'decided-and-settled', milestone.id, {
    settled: settled.id,
  });
}

/** The decisions that can be withdrawn now, each on its own way; one of several lots as long as that is so of one of them. */
export const revocable = (given: CaseState): readonly CaseMilestone[] =>
  given.milestones.filter((one) => {
    const way = wayIn(given, one.lot);
    const lots = tenderOf(way)?.lots ?? [];
    const isFree = settledBy(way, one) === null || lots.some((lot) => settledBy(way, one, [lot]) === null);
    return way.outcome === null && isDecided(way, one) && isFree;
  });

/**
 * What was done since on the ground of it, or null: a contract or a grant does not fall with an award or its ranking, and who was
 * selected has bid once bids are opened.
 * @param lots those of which it is asked; of all when it does not say.
 */
function settledBy(given: CaseState, decision: CaseMilestone, lots?: readonly string[]): CaseMilestone | null {
  const done = (trait: Trait) =>
    given.milestones.find(
      (one) => means(one, trait) && one.state === 'done' && (lots === undefined || isAboutLots(given, one, lots)),
    ) ?? null;
  if (means(decision, 'selects')) return done('opens-bids');
  return means(decision, 'decides') || means(decision, 'scores') ? done('settles-award') : null;
}

/** Whether this decision can be withdrawn while no other takes its place yet: a note cannot, nor a grant of which the subsidy has a case of its own. */
export const canBeWithdrawn = (given: CaseState, one: CaseMilestone): boolean => !isNote(one) && !isStarted(given, one);

/** What was answered counts until another note says otherwise (Aw 2.54). */
export const isNote = (one: CaseMilestone): boolean => means(one, 'answers-questions');

/** Whether the subsidy that was decided on has a case of its own: from then on a grant ends there. */
function isStarted(given: CaseState, one: CaseMilestone): boolean {
  const own = tenderOf(given);
  if (!means(one, 'on-application') || own === null || own.started === 'none') return false;
  return one.party === undefined || !own.waiting.includes(one.party);
}
