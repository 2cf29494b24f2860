import { addDays, daysBetween } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { closingBeforeQuestions } from './closing-before-questions.ts';
import { questionsToAnswers } from './questions-to-answers.ts';
import { lookedAt, type CheckInput, type Found } from './rule.ts';

const DAY_MS = 86_400_000;

/** What the check would look at with a milestone on another day: what is counted from it goes along. */
export function onDay(input: CheckInput, { id, lastDay }: PlannedMilestone, day: IsoDate): CheckInput {
  const by = daysBetween(lastDay, day);
  const along = new Set([id]);
  const milestones = new Map<string, PlannedMilestone>();
  for (const one of input.milestones.values()) {
    if (one.dependsOn.some((source) => along.has(source))) along.add(one.id);
    milestones.set(one.id, along.has(one.id) ? later(one, by) : one);
  }
  return { ...input, ...lookedAt(milestones) };
}

const later = (one: PlannedMilestone, days: number): PlannedMilestone => ({
  ...one,
  firstDay: one.firstDay === null || one.term === null ? one.firstDay : addDays(one.firstDay, days),
  lastDay: addDays(one.lastDay, days),
  endsAt: one.endsAt + days * DAY_MS,
});

type Check = (input: CheckInput) => readonly Found[];

/** Whether another day has findings against it that do not stand as they are now, by any of these rules: new ones, or the same with that day in it. */
export function brought(input: CheckInput, one: PlannedMilestone, day: IsoDate, checks: readonly Check[]): boolean {
  const then = onDay(input, one, day);
  return checks.some((check) => {
    const now = namesNow(input, check);
    return check(then).some((found) => !now.has(nameOf(found)));
  });
}

const nameOf = ({ milestone, severity, message }: Found): string => `${milestone} ${severity} ${message}`;

/** What a rule finds now is asked for every date and every other day of it; it is found once. */
const foundNow = new WeakMap<CheckInput, Map<Check, ReadonlySet<string>>>();

function namesNow(input: CheckInput, check: Check): ReadonlySet<string> {
  const known = foundNow.get(input) ?? new Map<Check, ReadonlySet<string>>();
  foundNow.set(input, known);
  const names = known.get(check) ?? new Set(check(input).map(nameOf));
  known.set(check, names);
  return names;
}

/** A milestone on this day of a file stays behind what it answers, with time to do so; in a running case no day is advised. */
export const keepsOrder = (input: CheckInput, one: PlannedMilestone, day: IsoDate): boolean =>
  input.of === 'file' &&
  !brought(
    input,
    one,
    day,
    [closingBeforeQuestions, questionsToAnswers].map(({ check }) => check),
  );
