import { nextOrdinaryDay } from '../../law/calendar.ts';
import { daysBetween } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { withNewDay, type PlanFacts } from '../plan-facts.ts';
import { asHappened } from './as-happened.ts';
import { lastDayFrom } from './length-kept.ts';
import { milestoneOf, planned, type ChangedPlan, type PlanQuestion } from './replan.ts';

/**
 * A period of ours that a change would let begin before what it comes after begins on the first ordinary day from there on, also when that really came later than planned. After a
 * move it keeps its length, as far as what comes after it leaves room; after anything else its last day stays, unless that comes before it. One that overlapped already is as staff
 * chose it.
 * @param before the plan as it is without the change.
 */
export function periodsFollow(
  question: PlanQuestion,
  before: readonly PlannedMilestone[],
  after: ChangedPlan,
): ChangedPlan {
  if (after.kind !== 'planned' || question.change.kind === 'start') return after;
  return after.milestones.reduce<ChangedPlan>((soFar, { id }) => {
    if (soFar.kind !== 'planned') return soFar;
    const found = laterBegin(id, soFar.milestones, soFar.facts);
    if (found === null || laterBegin(id, before, question.facts) !== null) return soFar;
    return begunOn(question, soFar, found.one, found.first);
  }, after);
}

/** A period with the day on which it begins at the earliest, when that is later than it does; else null. */
function laterBegin(id: string, milestones: readonly PlannedMilestone[], { actual }: PlanFacts) {
  const one = milestones.find((other) => other.id === id);
  if (one?.kind !== 'window' || one.owner !== 'ours' || one.firstDay === null || one.term !== null) return null;
  if (actual[id] !== undefined) return null;
  const { firstDay } = one;
  const first = asHappened(milestones, { actual }).filter((other) => one.after.includes(other.id));
  const last = first.reduce<IsoDate>((latest, { lastDay }) => (lastDay > latest ? lastDay : latest), firstDay);
  return last === firstDay ? null : { one, first: nextOrdinaryDay(last) };
}

/** The plan with a period that begins on that day. */
function begunOn(
  question: PlanQuestion,
  { facts, milestones }: ChangedPlan & { readonly kind: 'planned' },
  one: PlannedMilestone,
  first: IsoDate,
): ChangedPlan {
  const { id, lastDay } = one;
  const begun = withFirstDay(question, facts, id, first);
  const last =
    question.change.kind === 'move' || first > lastDay ? lastDayFrom(one, first, { milestones, facts }) : lastDay;
  return planned(question, last === lastDay ? begun : withNewDay(begun, id, { day: last }));
}

/** The facts with a period that begins on that day. */
function withFirstDay(question: PlanQuestion, facts: PlanFacts, id: string, first: IsoDate): PlanFacts {
  const { [id]: _shift, ...firstShifts } = facts.firstShifts ?? {};
  const stated = milestoneOf(planned(question, { ...facts, firstShifts }), id)?.firstDay ?? first;
  return { ...facts, firstShifts: { ...firstShifts, [id]: daysBetween(stated, first) } };
}
