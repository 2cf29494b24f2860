import type { Definition } from '../definition.ts';
import { wordsOf, type Finding } from '../finding.ts';
import type { PlannedMilestone } from '../milestone.ts';
import type { ProcedureType } from '../procedure-type.ts';
import { inEachLot } from './lots.ts';
import { applicationAfterStart } from './application-after-start.ts';
import { applicationBeforeOpening } from './application-before-opening.ts';
import { awardNoticeLate } from './award-notice-late.ts';
import { awkwardClosing } from './awkward-closing.ts';
import { ceilingDivided } from './ceiling-divided.ts';
import { clarificationMargin } from './clarification-margin.ts';
import { clockMismatch } from './clock-mismatch.ts';
import { closingBeforeQuestions } from './closing-before-questions.ts';
import { closingBoundary } from './closing-boundary.ts';
import { criterionLetterMismatch } from './criterion-letter-mismatch.ts';
import { concessionTerm } from './concession-term.ts';
import { deadFloor } from './dead-floor.ts';
import { decisionAfterStart } from './decision-after-start.ts';
import { decisionAfterTerm } from './decision-after-term.ts';
import { effectiveWeightRule } from './effective-weight.ts';
import { endsOnFreeDay } from './ends-on-free-day.ts';
import { evidenceAge } from './evidence-age.ts';
import { frameworkTerm } from './framework-term.ts';
import { fullDays } from './full-days.ts';
import { holidayPeriod } from './holiday-period.ts';
import { leastTerm } from './least-term.ts';
import { lotsAssessed } from './lots-assessed.ts';
import { minimumTerm } from './minimum-term.ts';
import { missingGround } from './missing-ground.ts';
import { missingYear } from './missing-year.ts';
import { noteOrdinaryDays } from './note-ordinary-days.ts';
import { objectionLength } from './objection-length.ts';
import { noUrgency } from './no-urgency.ts';
import { ordinanceAsScheme } from './ordinance-as-scheme.ts';
import { participantLeavesDuringTerm } from './participant-leaves-during-term.ts';
import { partUnused } from './part-unused.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { priceBandEmpty } from './price-band-empty.ts';
import { proportionalTerm } from './proportional-term.ts';
import { questionsToAnswers } from './questions-to-answers.ts';
import { inputOf } from './input.ts';
import { findingOf, holdsUnder, type CheckInput, type CheckRule } from './rule.ts';
import { reminderHour } from './reminder-hour.ts';
import { roundWithoutNote } from './round-without-note.ts';
import { schemeNotInForce } from './scheme-not-in-force.ts';
import { schemeTermOverLimit } from './scheme-term-over-limit.ts';
import { secondRemedyWindowOpen } from './second-remedy-window-open.ts';
import { siteVisit } from './site-visit.ts';
import { standstillLength } from './standstill-length.ts';
import { statedFirstDay } from './stated-first-day.ts';
import { startBeforeDecision } from './start-before-decision.ts';
import { startInsideRemedyWindow } from './start-inside-remedy-window.ts';
import { stepOutOfOrder } from './step-out-of-order.ts';
import { subsidyYears } from './subsidy-years.ts';
import { sumOfWeights } from './sum-of-weights.ts';
import { thresholdRegime } from './threshold-regime.ts';
import { urgentWithoutGround } from './urgent-without-ground.ts';
import { termSource } from './term-source.ts';
import { undefinedPolicy } from './undefined-policy.ts';
import { validityGap } from './validity-gap.ts';
import { weekMismatch } from './week-mismatch.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';
import { worksTerms } from './works-terms.ts';

/** What says nothing of a date: how bids are assessed. */
const ASSESSMENT_RULES: readonly CheckRule[] = [
  sumOfWeights,
  criterionLetterMismatch,
  deadFloor,
  effectiveWeightRule,
  priceBandEmpty,
  undefinedPolicy,
  lotsAssessed,
];

/** Every rule of the procedure check. What the form of a file allows is checked where it is read. */
export const CHECK_RULES: readonly CheckRule[] = [
  minimumTerm,
  leastTerm,
  worksTerms,
  concessionTerm,
  proportionalTerm,
  fullDays,
  clarificationMargin,
  noteOrdinaryDays,
  questionsToAnswers,
  roundWithoutNote,
  closingBeforeQuestions,
  stepOutOfOrder,
  siteVisit,
  standstillLength,
  objectionLength,
  startInsideRemedyWindow,
  startBeforeDecision,
  awardNoticeLate,
  secondRemedyWindowOpen,
  validityGap,
  applicationAfterStart,
  applicationBeforeOpening,
  decisionAfterStart,
  decisionAfterTerm,
  endsOnFreeDay,
  awkwardClosing,
  holidayPeriod,
  clockMismatch,
  closingBoundary,
  weekdayMismatch,
  weekMismatch,
  missingYear,
  ...ASSESSMENT_RULES,
  statedFirstDay,
  subsidyYears,
  urgentWithoutGround,
  noUrgency,
  frameworkTerm,
  ceilingDivided,
  schemeNotInForce,
  schemeTermOverLimit,
  ordinanceAsScheme,
  termSource,
  thresholdRegime,
  participantLeavesDuringTerm,
  evidenceAge,
  partUnused,
  placeholderLeft,
  reminderHour,
  missingGround,
];

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
