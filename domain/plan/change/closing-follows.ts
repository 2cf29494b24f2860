import { isFree } from '../../law/calendar.ts';
import { localOf } from '../../law/clock.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { checkProcedure, inputOf } from '../check/check.ts';
import { earliestClosing } from '../check/earliest-closing.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { withNewDay } from '../plan-facts.ts';
import { means } from '../trait.ts';
import { asHappened } from './as-happened.ts';
import { broughtAbout, openingFollows } from './move-rules.ts';
import { planned, type ChangedPlan, type PlanQuestion } from './replan.ts';

/** What leaves too little time. */
const TOO_SHORT: ReadonlySet<string> = new Set(['minimum-term', 'full-days', 'least-term']);

/**
 * Bids or requests that would close within their minimum because the notice or the invitation was sent later (Aw 2.71), or on a free day
 * because the case stood still, close on the first day that every rule allows, and the opening follows: nobody loses a right while people decide.
 */
export function closingFollows(question: PlanQuestion, after: ChangedPlan): ChangedPlan {
  const { change, of, type } = question;
  if (after.kind !== 'planned' || of.kind !== 'tender') return after;
  if (change.kind !== 'report' && change.kind !== 'resume') return after;
  const closings = type.milestones.filter((one) => one.least !== undefined || means(one, 'closes-bids'));
  return closings.reduce<ChangedPlan>((soFar, { id }) => oneFollows(question, soFar, id), after);
}

function oneFollows(question: PlanQuestion, after: ChangedPlan, id: string): ChangedPlan {
  const { change, definition, type } = question;
  if (after.kind !== 'planned') return after;
  const close = after.milestones.find((one) => one.id === id) ?? null;
  const before = planned(question, question.facts);
  if (
    close === null ||
    (change.kind !== 'report' && change.kind !== 'resume') ||
    change.open?.includes(close.id) !== true ||
    before.kind !== 'planned'
  )
    return after;
  const happened = asHappened(after.milestones, after.facts);
  const known = checkProcedure(definition, type, asHappened(before.milestones, question.facts));
  const short = broughtAbout(known, checkProcedure(definition, type, happened)).some(
    (one) => TOO_SHORT.has(one.rule) && one.milestone === close.id,
  );
  if (!short && !(change.kind === 'resume' && isFree(close.lastDay) && isMoved(before.milestones, close))) return after;
  const day = earliestClosing(inputOf(definition, type, happened), close.lastDay, close);
  const time = close.kind === 'moment' ? { time: localOf(close.endsAt).time } : {};
  const first = planned(question, withNewDay(after.facts, close.id, { day, ...time }));
  const moved = first.kind === 'planned' ? first.milestones.find((one) => one.id === id) : undefined;
  return first.kind !== 'planned' || moved === undefined
    ? after
    : planned(question, openingFollows(after.milestones, first.facts, moved));
}

const isMoved = (before: readonly PlannedMilestone[], { id, lastDay }: { id: string; lastDay: IsoDate }): boolean =>
  before.some((one) => one.id === id && one.lastDay !== lastDay);
