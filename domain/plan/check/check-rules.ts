import { applicationAfterStart } from './application-after-start.ts';
import { applicationBeforeOpening } from './application-before-opening.ts';
import { awardNoticeLate } from './award-notice-late.ts';
import { awkwardClosing } from './awkward-closing.ts';
import { ceilingDivided } from './ceiling-divided.ts';
import { clarificationMargin } from './clarification-margin.ts';
import { clockMismatch } from './clock-mismatch.ts';
import { closingBeforeQuestions } from './closing-before-questions.ts';
import { closingBoundary } from './closing-boundary.ts';
import { concessionTerm } from './concession-term.ts';
import { criterionLetterMismatch } from './criterion-letter-mismatch.ts';
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
import { noUrgency } from './no-urgency.ts';
import { noteOrdinaryDays } from './note-ordinary-days.ts';
import { objectionLength } from './objection-length.ts';
import { ordinanceAsScheme } from './ordinance-as-scheme.ts';
import { partUnused } from './part-unused.ts';
import { participantLeavesDuringTerm } from './participant-leaves-during-term.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { priceBandEmpty } from './price-band-empty.ts';
import { proportionalTerm } from './proportional-term.ts';
import { questionsToAnswers } from './questions-to-answers.ts';
import { reminderHour } from './reminder-hour.ts';
import { roundWithoutNote } from './round-without-note.ts';
import type { CheckRule } from './rule.ts';
import { schemeNotInForce } from './scheme-not-in-force.ts';
import { schemeTermOverLimit } from './scheme-term-over-limit.ts';
import { secondRemedyWindowOpen } from './second-remedy-window-open.ts';
import { siteVisit } from './site-visit.ts';
import { standstillLength } from './standstill-length.ts';
import { startBeforeDecision } from './start-before-decision.ts';
import { startInsideRemedyWindow } from './start-inside-remedy-window.ts';
import { statedFirstDay } from './stated-first-day.ts';
import { stepOutOfOrder } from './step-out-of-order.ts';
import { subsidyPartYear } from './subsidy-part-year.ts';
import { subsidyYears } from './subsidy-years.ts';
import { sumOfWeights } from './sum-of-weights.ts';
import { termSource } from './term-source.ts';
import { thresholdRegime } from './threshold-regime.ts';
import { undefinedPolicy } from './undefined-policy.ts';
import { urgentWithoutGround } from './urgent-without-ground.ts';
import { validityGap } from './validity-gap.ts';
import { weekMismatch } from './week-mismatch.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';
import { worksTerms } from './works-terms.ts';

/** What says nothing of a date: how bids are assessed. */
export const ASSESSMENT_RULES: readonly CheckRule[] = [
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
  subsidyPartYear,
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
