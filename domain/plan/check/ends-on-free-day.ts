import { isFree, nextOrdinaryDay, previousOrdinaryDay } from '../../law/calendar.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { means } from '../trait.ts';
import { orLater } from './advised-day.ts';
import { isSettable } from '../change/settable-days.ts';
import { applicationAfterStart } from './application-after-start.ts';
import { clarificationMargin } from './clarification-margin.ts';
import { closingBeforeQuestions } from './closing-before-questions.ts';
import { concessionTerm } from './concession-term.ts';
import { decisionAfterStart } from './decision-after-start.ts';
import { earliestClosing } from './earliest-closing.ts';
import { minimumTerm } from './minimum-term.ts';
import { brought } from './other-day.ts';
import { questionsToAnswers } from './questions-to-answers.ts';
import { about, holdsUnder, keyOf, type CheckInput, type CheckRule } from './rule.ts';
import { secondRemedyWindowOpen } from './second-remedy-window-open.ts';
import { siteVisit } from './site-visit.ts';
import { standstillLength } from './standstill-length.ts';
import { startBeforeDecision } from './start-before-decision.ts';
import { startInsideRemedyWindow } from './start-inside-remedy-window.ts';
import { stepOutOfOrder } from './step-out-of-order.ts';
import { inWords, weekdayName } from './words.ts';

/** A date that follows from a term may come sooner, never later; bidders lose nothing by a day more. */
function wayOut(input: CheckInput, one: PlannedMilestone): string {
  if (input.of === 'running') return 'Kies een gewone dag.';
  const [before, after] = [previousOrdinaryDay(one.lastDay), nextOrdinaryDay(one.lastDay)];
  if (one.term !== null) return `Zorg dat het op ${inWords(before)} klaar is.`;
  if (means(one, 'closes-bids')) return `${orLater(earliestClosing(input, after))}.`;
  const days = one.owner === 'theirs' ? [after, before] : [before, after];
  const bounds = BOUNDS.filter((rule) => holdsUnder(rule, input.regime.regime)).map(({ check }) => check);
  const good = days.filter((day) => isSettable(day) && !brought(input, one, day, bounds));
  if (good.length === 0) return 'Kies een gewone dag, en verplaats zo nodig ook wat ervoor of erna komt.';
  return `Kies ${(one.owner === 'theirs' ? good.slice(0, 1) : good).map(inWords).join(' of ')}.`;
}

/** What another day can come up against. */
const BOUNDS: readonly CheckRule[] = [
  closingBeforeQuestions,
  stepOutOfOrder,
  questionsToAnswers,
  clarificationMargin,
  minimumTerm,
  concessionTerm,
  standstillLength,
  startInsideRemedyWindow,
  startBeforeDecision,
  secondRemedyWindowOpen,
  applicationAfterStart,
  decisionAfterStart,
  siteVisit,
];

/** A stated date on a free day is not moved by the law: nobody is at work, and a reader may think otherwise. */
export const endsOnFreeDay: CheckRule = {
  id: 'ends-on-free-day',
  severity: 'warning',
  ground: 'Atw 1 lid 1',
  guards: 'to-come',
  check: (input) =>
    [...input.milestones.values()]
      .filter((one) => one.owner !== 'effect' && isFree(one.lastDay))
      .map((one) => ({
        ...about(
          input,
          one.id,
          `${keyOf(input, one.id)} eindigt op ${weekdayName(one.lastDay)} ${inWords(one.lastDay)}, een vrije dag. Deze datum schuift niet vanzelf. ${wayOut(input, one)}`,
        ),
        // The day of a term is no choice of anybody.
        ...(one.term === null ? {} : { severity: 'hint' as const }),
      })),
};
