import type { IsoDate } from '../../law/iso-date.ts';
import type { Finding } from '../finding.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { wholeOf } from '../part.ts';
import type { ProcedureType } from '../procedure-type.ts';
import { means, withTrait, type Trait } from '../trait.ts';
import { hasEightWeeks } from './decision-term.ts';
import type { PlanQuestion } from './replan.ts';
import { refusal, type Refusal } from '../../acts/refusal.ts';

/** About a step of one's own, whatever that means. */
const STEPS = 'step-out-of-order';
const ORDER = 'closing-before-questions';
/** Holds for the final award as a promise where no law demands it. */
const STANDSTILL = 'standstill-length';
/** Errors of the check that no move may bring about, about these milestones. */
const RULES: ReadonlySet<string> = new Set(['minimum-term', 'concession-term', 'least-term', STANDSTILL, ORDER, STEPS]);
const ABOUT: readonly Trait[] = [
  'answers-questions',
  'closes-requests',
  'closes-first-bids',
  'closes-bids',
  'opens-bids',
  'holds-contract',
];
/** Only its own move: one that follows a decision waits anyhow, for nobody reports it before the standstill has passed. */
const BY_ITSELF: Trait = 'makes-final';

/** Whether the law alone says which day it is: people move what it counts from, never the day itself. @param id of the milestone, or of what a lot or an applicant has of it */
export const isFixedByLaw = ({ milestones }: Pick<ProcedureType, 'milestones'>, id: string): boolean =>
  milestones.find((one) => one.id === wholeOf(id))?.computed?.binds === 'exact';

/**
 * A term of law or scheme does not move at will: what runs for others is never shorter, the objection window never other than six
 * weeks, and what we owe never later.
 * @param question with the type as its regime has it.
 * @param computed the milestone as its term gives it, without any move.
 */
export function againstTerm(
  { type, facts }: Pick<PlanQuestion, 'type' | 'facts'>,
  computed: PlannedMilestone,
  to: IsoDate,
): Refusal | null {
  const { id, owner, term, lastDay } = computed;
  // What is counted back keeps its own distance.
  if (term === null || term.firstDay === null) return null;
  const binds = type.milestones.find((one) => one.id === id)?.computed?.binds;
  if (binds === 'advice') return null;
  const exact = isFixedByLaw(type, id);
  const latest = term.lastDay > lastDay ? term.lastDay : lastDay;
  const wrong = exact ? to !== lastDay : owner === 'ours' ? to > latest : to < lastDay;
  if (!wrong) return null;
  if (means(computed, 'decides-objection')) {
    const more = facts.adjourned === true || facts.agreed !== undefined ? 'agree' : 'adjourn';
    return refusal('objection-term', { milestone: id, ground: computed.ground, values: { allowed: lastDay, more } });
  }
  return refusal(exact ? 'fixed-by-law' : 'term-of-law', {
    milestone: id,
    ground: term.grounds[0] ?? computed.ground,
    values: {
      allowed: owner === 'ours' ? latest : lastDay,
      side: owner === 'ours' ? 'eerder' : 'later',
      ...(owner === 'ours' && hasEightWeeks(computed) ? { more: 'tellDelay' } : {}),
    },
  });
}

/** What the check has against the plan after the move, and not before it; its message names the way out. */
export function brokenByMove(
  moved: PlannedMilestone,
  plan: { readonly before: readonly PlannedMilestone[]; readonly after: readonly PlannedMilestone[] },
  before: readonly Finding[],
  after: readonly Finding[],
): Refusal | null {
  // A round that comes in with its date breaks no rule at all.
  const isNew = ({ milestone }: Finding): boolean =>
    milestone !== undefined && plan.before.every((one) => one.id !== milestone);
  const counts = ({ rule, milestone }: Finding): boolean =>
    rule === STEPS ||
    plan.after.some((one) => one.id === milestone && ABOUT.some((trait) => means(one, trait))) ||
    (milestone === moved.id && means(moved, BY_ITSELF));
  // Of what moves itself the plan is judged as it becomes: what was wrong before stays forbidden.
  const known = before.filter(({ milestone }) => milestone !== moved.id);
  const [fresh] = broughtAbout(
    known,
    after.filter(
      (one) =>
        (one.severity === 'error' && (isNew(one) || (RULES.has(one.rule) && counts(one)))) ||
        (one.rule === STANDSTILL && one.milestone === moved.id && isWithinStandstill(plan.after, moved.id)),
    ),
  );
  if (fresh?.milestone === undefined) return null;
  return refusal('breaks-rule', {
    milestone: fresh.milestone,
    ...(fresh.ground === null ? {} : { ground: fresh.ground }),
    values: { why: fresh.message },
  });
}

/** Whether it comes while a contract must wait, by law or by what the guide promised. */
function isWithinStandstill(plan: readonly PlannedMilestone[], id: string): boolean {
  const one = plan.find((other) => other.id === id);
  const standstill = withTrait(plan, 'holds-contract');
  return one !== undefined && standstill !== null && one.lastDay <= standstill.lastDay;
}

/** Whether a move brings nothing about that the check warns of, about the milestone itself: then its day can be advised. */
export const nothingNew = (moved: PlannedMilestone, before: readonly Finding[], after: readonly Finding[]): boolean =>
  broughtAbout(
    before,
    after.filter(({ milestone, severity }) => milestone === moved.id && severity !== 'hint'),
  ).length === 0;

/** Whether it says that one thing comes before another that must come first. */
export const isOfOrder = ({ rule, severity }: Finding): boolean =>
  severity === 'error' && (rule === ORDER || rule === STEPS);

/** Findings after a move that were not there before it: by rule, severity and milestone. */
export function broughtAbout(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  if (after.length === 0) return after;
  const nameOf = ({ rule, severity, milestone }: Finding): string => `${rule} ${severity} ${milestone}`;
  const known = new Set(before.map(nameOf));
  return after.filter((one) => !known.has(nameOf(one)));
}
