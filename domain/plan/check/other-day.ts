import { addDays, daysBetween } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { allWithTrait, withTrait } from '../trait.ts';
import { closingBeforeQuestions } from './closing-before-questions.ts';
import { questionsToAnswers } from './questions-to-answers.ts';
import type { CheckInput, Found } from './rule.ts';

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
  const all = [...milestones.values()];
  return {
    ...input,
    milestones,
    one: (trait) => withTrait(all, trait),
    all: (trait) => allWithTrait(all, trait),
  };
}

const later = (one: PlannedMilestone, days: number): PlannedMilestone => ({
  ...one,
  firstDay: one.firstDay === null || one.term === null ? one.firstDay : addDays(one.firstDay, days),
  lastDay: addDays(one.lastDay, days),
  endsAt: one.endsAt + days * DAY_MS,
});

/** Findings that another day would bring, and that are not there now. */
export function brought(
  input: CheckInput,
  one: PlannedMilestone,
  day: IsoDate,
  check: (input: CheckInput) => readonly Found[],
): boolean {
  const nameOf = ({ milestone, severity }: Found): string => `${milestone} ${severity}`;
  const now = new Set(check(input).map(nameOf));
  return check(onDay(input, one, day)).some((found) => !now.has(nameOf(found)));
}

/** A milestone on this day stays behind what it answers, with time to do so. */
export const keepsOrder = (input: CheckInput, one: PlannedMilestone, day: IsoDate): boolean =>
  [closingBeforeQuestions, questionsToAnswers].every((rule) => !brought(input, one, day, rule.check));
