import { isFree } from '../../law/calendar.ts';
import { clarificationDays, firstClosingAfter } from '../../law/clarification.ts';
import { localOf } from '../../law/clock.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { checkGuarded } from '../check/check.ts';
import { inputOf } from '../check/input.ts';
import { earliestClosing } from '../check/earliest-closing.ts';
import { closingFor } from '../closings.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { withNewDay, type PlanFacts } from '../plan-facts.ts';
import { means, withTrait } from '../trait.ts';
import type { Finding } from '../finding.ts';
import { asHappened } from './as-happened.ts';
import { broughtAbout } from './move-rules.ts';
import { openingFollows } from './opening-follows.ts';
import { planned, type ChangedPlan, type PlanQuestion } from './replan.ts';

/** What leaves too little time. */
const TOO_SHORT: ReadonlySet<string> = new Set(['minimum-term', 'concession-term', 'full-days', 'least-term']);
/** What leaves too little time after a note. */
const NOTE_LATE = 'clarification-margin';

/**
 * What closes for others within its minimum because the notice, the invitation (Aw 2.71, 2a.36) or a clarification note (Aw 2.54, 2.73) was
 * sent later, or on a free day because the case stood still, closes on the first day that every rule allows, and the opening follows:
 * nobody loses a right while people decide.
 * @param before the plan as it is without the change.
 */
export function closingFollows(
  question: PlanQuestion,
  before: readonly PlannedMilestone[],
  after: ChangedPlan,
): ChangedPlan {
  const { change, of, type } = question;
  if (after.kind !== 'planned' || of.kind !== 'tender') return after;
  if (change.kind !== 'report' && change.kind !== 'resume') return after;
  const closings = type.milestones.filter((one) => one.least !== undefined || means(one, 'closes-bids'));
  return closings
    .filter(({ id }) => change.open?.includes(id) === true)
    .reduce<ChangedPlan>((soFar, { id }) => oneFollows(question, before, soFar, id), after);
}

function oneFollows(
  question: PlanQuestion,
  before: readonly PlannedMilestone[],
  after: ChangedPlan,
  id: string,
): ChangedPlan {
  const { definition, type, change } = question;
  if (after.kind !== 'planned') return after;
  const close = after.milestones.find((one) => one.id === id);
  if (close === undefined) return after;
  const happened = asHappened(after.milestones, after.facts);
  const short = broken(question, before, after).some((one) => isTooShort(one, close, happened));
  if (!short && !(change.kind === 'resume' && isFree(close.lastDay) && isMoved(before, close))) return after;
  const sent = happened.filter((one) => means(one, 'answers-questions') && after.facts.actual[one.id] !== undefined);
  const first = afterNotes(question, close, happened, sent);
  // What was sent needs no slack any more.
  const day = earliestClosing(
    inputOf(
      definition,
      type,
      happened.filter((one) => !sent.includes(one)),
    ),
    first,
    close,
  );
  const then = onDay(question, after.facts, close, day);
  const moved = then.kind === 'planned' ? then.milestones.find((one) => one.id === id) : undefined;
  return then.kind !== 'planned' || moved === undefined
    ? after
    : planned(question, openingFollows(before, then.facts, moved));
}

/** Whether it says that this closing comes too soon: of itself, or after a note that was sent late. */
function isTooShort(
  { rule, severity, milestone }: Finding,
  close: PlannedMilestone,
  happened: readonly PlannedMilestone[],
): boolean {
  if (rule !== NOTE_LATE) return TOO_SHORT.has(rule) && milestone === close.id;
  const note = happened.find((one) => one.id === milestone);
  return severity === 'error' && note !== undefined && closingFor(happened, note.lastDay)?.id === close.id;
}

/** The first day for this closing after the notes before it that were sent, and never sooner than it was. */
function afterNotes(
  { definition: { publication } }: PlanQuestion,
  close: PlannedMilestone,
  happened: readonly PlannedMilestone[],
  sent: readonly PlannedMilestone[],
): IsoDate {
  const days = clarificationDays(close.lastDay, publication.urgent, withTrait(happened, 'announces')?.lastDay);
  return sent
    .filter((note) => closingFor(happened, note.lastDay)?.id === close.id)
    .map((note) => firstClosingAfter(note.lastDay, days))
    .reduce((last, day) => (day > last ? day : last), close.lastDay);
}

/** What the check has against a plan since the change. */
function broken(
  { definition, type, facts }: PlanQuestion,
  before: readonly PlannedMilestone[],
  after: ChangedPlan & { readonly kind: 'planned' },
): readonly Finding[] {
  const known = checkGuarded(definition, type, asHappened(before, facts));
  return broughtAbout(known, checkGuarded(definition, type, asHappened(after.milestones, after.facts)));
}

const onDay = (question: PlanQuestion, facts: PlanFacts, one: PlannedMilestone, day: IsoDate): ChangedPlan =>
  planned(
    question,
    withNewDay(facts, one.id, { day, ...(one.kind === 'moment' ? { time: localOf(one.endsAt).time } : {}) }),
  );

const isMoved = (before: readonly PlannedMilestone[], { id, lastDay }: { id: string; lastDay: IsoDate }): boolean =>
  before.some((one) => one.id === id && one.lastDay !== lastDay);
