import type { Definition } from '../definition.ts';
import { wordsOf, type Finding } from '../finding.ts';
import type { PlannedMilestone } from '../milestone.ts';
import type { ProcedureType } from '../procedure-type.ts';
import { inEachLot } from './lots.ts';
import { closingBeforeQuestions } from './closing-before-questions.ts';
import { inputOf } from './input.ts';
import { findingOf, holdsUnder, type CheckInput, type CheckRule } from './rule.ts';
import { stepOutOfOrder } from './step-out-of-order.ts';
import { CHECK_RULES, ASSESSMENT_RULES } from './check-rules.ts';

/** Everything that the rules have against a procedure, before it is published: what lots have for themselves lot by lot. */
export function checkProcedure(
  definition: Definition,
  type: ProcedureType,
  milestones: readonly PlannedMilestone[],
): Finding[] {
  return inEachLot({ definition, type, milestones }, (one) =>
    checkBy(CHECK_RULES, inputOf(one.definition, one.type, one.milestones)),
  );
}

/** What some rules have against the plan of a running case. */
export type CheckOfPlan = (
  definition: Definition,
  type: ProcedureType,
  milestones: readonly PlannedMilestone[],
) => Finding[];

const ofRunning =
  (rules: readonly CheckRule[]): CheckOfPlan =>
  (definition, type, milestones) =>
    inEachLot({ definition, type, milestones }, (one) =>
      checkBy(rules, inputOf(one.definition, one.type, one.milestones, 'running')),
    );

const GUARDS = CHECK_RULES.filter(({ guards }) => guards !== undefined);

/** By the rules about dates. */
export const checkDates = ofRunning(CHECK_RULES.filter((rule) => !ASSESSMENT_RULES.includes(rule)));

/** By the rules that guard a running procedure. */
export const checkGuarded = ofRunning(GUARDS);

/** By the rules alone that say what comes before what. */
export const checkOrder = ofRunning([closingBeforeQuestions, stepOutOfOrder]);

/** What some rules have against a plan, as far as they hold under its regime. */
function checkBy(rules: readonly CheckRule[], input: CheckInput): Finding[] {
  const found = rules
    .filter((rule) => holdsUnder(rule, input.regime.regime))
    .flatMap((rule) => rule.check(input).map((one) => findingOf(input, rule, one)));
  // What is wrong for every party in the same way is wrong once.
  const known = new Set<string>();
  return found.filter((one) => known.size < known.add(wordsOf(one)).size);
}

/** Whether it is found by a rule that guards a running procedure as well: what a guide says of its own dates is of before that. */
export const isGuarding = ({ rule }: Pick<Finding, 'rule'>): boolean => GUARDING.has(rule);

const GUARDING = new Set(GUARDS.map(({ id }) => id));

/**
 * What the rules that guard a running procedure have against its plan; hints stop nobody.
 * @param only of one rule alone, when it is named.
 */
export function checkRunning(
  definition: Definition,
  type: ProcedureType,
  milestones: readonly PlannedMilestone[],
  { isOver, only }: { readonly isOver: (milestone: string) => boolean; readonly only?: string },
): Finding[] {
  const guarding = GUARDS.filter(({ id }) => (only ?? id) === id);
  const toCome = new Set(guarding.filter(({ guards }) => guards === 'to-come').map(({ id }) => id));
  return checkBy(guarding, inputOf(definition, type, milestones, 'running')).filter(
    ({ rule, milestone, severity }) =>
      severity !== 'hint' && milestone !== undefined && (!toCome.has(rule) || !isOver(milestone)),
  );
}
