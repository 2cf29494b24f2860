import { endOfDay, parseClockTime, resolve, startOfDay } from '../law/clock.ts';
import { epochDay } from '../law/day.ts';
import type { ComputedTerm } from '../law/computed-terms.ts';
import type { ClockTime, IsoDate } from '../law/iso-date.ts';
import { err, ok, type Result } from '../result.ts';
import type { Dates } from './dates.ts';
import type { Definition } from './definition.ts';
import type { PlanningEntry } from './planning-entry.ts';
import { inOrder } from './dependencies.ts';
import { datesOf, isBound, type Slot } from './found-dates.ts';
import { countsBeside } from './set-by.ts';
import type { PlannedMilestone } from './milestone.ts';
import { entryOf, keyIn, withParties } from './parties.ts';
import type { PlanFacts } from './plan-facts.ts';
import { cycle, missing, unknownSource, type PlanFault } from './plan-faults.ts';
import type { MilestoneType, ProcedureType } from './procedure-type.ts';
import { regimeOf, underRegime } from './regime.ts';
import { withRounds } from './rounds.ts';

/** The plan as if there were one lot, or all went together. @returns the milestones in the order of the procedure type, or every fault at once. */
export function planOf(definition: Definition, type: ProcedureType, facts: PlanFacts): Plan {
  const plan = planWith(definition, type, facts);
  // The regime follows from the day of the notice: where terms of the type do not hold, the plan is made without them.
  const own = plan.ok ? underRegime(type, regimeOf(definition, type, plan.value).regime) : type;
  return own === type ? plan : planWith(definition, own, facts);
}

export type Plan = Result<readonly PlannedMilestone[], readonly PlanFault[]>;

/** The plan with every term that the type has. */
function planWith(definition: Definition, type: ProcedureType, facts: PlanFacts): Plan {
  const faults: PlanFault[] = [];
  const slots = new Map<string, Slot>();
  const { milestones } = withParties(withRounds(type, facts.rounds ?? {}), facts.parties ?? []);
  const known = new Set(milestones.map(({ id }) => id));
  const keyOf = (id: string): string =>
    keyIn(definition.planning, milestones.find((one) => one.id === id) ?? { id, key: id });
  for (const milestone of milestones) {
    const entry = entryOf(definition.planning, milestone, known);
    // A round that was announced later has its date from there.
    if (entry === null && !isByLaw(milestone, definition) && facts.moved[milestone.id] === undefined) {
      if (milestone.required) faults.push(missing(milestone));
      continue;
    }
    slots.set(milestone.id, { type: milestone, entry, from: sourceOf(milestone, entry) });
  }
  const order = inOrder(new Map([...slots].map(([id, slot]) => [id, sourcesOf(slot)])));
  if (!order.ok) return err(eachOnce([...faults, ...order.error.map((id) => cycle(id, keyOf(id)))]));
  const placed = new Map<string, PlannedMilestone>();
  for (const id of order.value) {
    const slot = slots.get(id);
    if (slot === undefined) continue;
    // A date that follows from one that this procedure does not have does not exist either.
    if (slot.from !== null && !placed.has(slot.from)) {
      if (slot.entry !== null) faults.push(unknownSource(id, keyOf(id), keyOf(slot.from)));
      continue;
    }
    const dates = datesOf(slot, { definition, facts, placed });
    if (dates.ok) placed.set(id, planned(definition, slot, dates.value));
    else faults.push(dates.error);
  }
  if (faults.length > 0) return err(eachOnce(faults));
  return ok(milestones.flatMap((milestone) => placed.get(milestone.id) ?? []));
}

/** Whether there is such a milestone without a word of the definition. */
const isByLaw = ({ computed }: MilestoneType, { planning }: Definition): boolean =>
  computed !== undefined && (computed.with === undefined || Object.hasOwn(planning, computed.with));

/** What is wrong for every party in the same way is wrong once. */
const eachOnce = (faults: readonly PlanFault[]): readonly PlanFault[] =>
  faults.filter(({ message }, at) => faults.findIndex((one) => one.message === message) === at);

function sourceOf(milestone: MilestoneType, entry: PlanningEntry | null): string | null {
  if (entry !== null) return entry.when.kind === 'term' ? entry.when.from : null;
  return milestone.computed?.from ?? null;
}

/** Where the law has a say, its event counts beside what the file says. */
function sourcesOf(slot: Slot): readonly string[] {
  const { type, from } = slot;
  const { computed } = type;
  const law = computed === undefined || !isBound(computed) ? countsBeside(slot) : computed.from;
  return [...new Set([from, law].flatMap((id) => id ?? []))];
}

function planned(definition: Definition, slot: Slot, dates: Dates): PlannedMilestone {
  const { type, entry } = slot;
  const { time, lastDay, term } = dates;
  const remindWorkdays = entry?.remindWorkdays ?? (type.owner === 'ours' ? definition.reminders.workdays : []);
  return {
    id: type.id,
    traits: type.traits,
    after: type.after,
    forYear: null,
    kind: dates.kind,
    owner: type.owner,
    phase: type.phase,
    firstDay: dates.firstDay,
    lastDay,
    endsAt: time === null ? endOfDay(lastDay) : momentOf(lastDay, time),
    ground: entry?.ground ?? term?.grounds[0] ?? type.ground,
    term: term === null ? null : factsOf(term),
    ...(dates.exclusive === undefined ? {} : { exclusive: dates.exclusive }),
    ...(dates.filedLastDay === undefined ? {} : { filedLastDay: dates.filedLastDay }),
    dependsOn: sourcesOf(slot),
    remindWorkdays,
    roles: type.roles,
    notBefore: type.notBefore === true && dates.kind === 'moment',
    reportable: type.owner === 'ours' || type.reportable === true,
    lot: null,
    ...(type.ofParty === undefined ? {} : { party: type.ofParty.party }),
  };
}

/** The instant of a wall time; one that a shift puts in the hour that a night skips or has twice is the later one: nobody loses an hour. */
function momentOf(day: IsoDate, time: ClockTime): number {
  const found = resolve({ day: epochDay(day), minutes: parseClockTime(time) ?? 0 }, 'later');
  return found.ok ? found.value.at : startOfDay(day);
}

function factsOf(term: ComputedTerm): PlannedMilestone['term'] {
  const { endsAt: _endsAt, extended: _extended, ...facts } = term;
  return facts;
}
