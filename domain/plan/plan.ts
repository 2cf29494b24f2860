import { endOfDay, parseClockTime, resolve, startOfDay } from '../law/clock.ts';
import { epochDay } from '../law/day.ts';
import type { ComputedTerm } from '../law/computed-terms.ts';
import type { ClockTime, IsoDate } from '../law/iso-date.ts';
import { err, ok, type Result } from '../result.ts';
import type { Dates } from './dates.ts';
import type { Definition } from './definition.ts';
import { datesOf } from './found-dates.ts';
import { type Slot } from './counted-dates.ts';
import { keepAt, lastAt, layoutOf, type Place } from './layout.ts';
import type { PlannedMilestone } from './milestone.ts';
import type { PlanFacts } from './plan-facts.ts';
import { unknownSource, type PlanFault } from './plan-faults.ts';
import type { ProcedureType } from './procedure-type.ts';
import { regimeOf, underRegime } from './regime.ts';

/** The plan as if there were one lot, or all went together. @returns the milestones in the order of the procedure type, or every fault at once. */
export function planOf(definition: Definition, type: ProcedureType, facts: PlanFacts): Plan {
  // Where the file says that day itself, it is known before anything else.
  const notice = noticeOf(definition, type, facts);
  if (notice !== null)
    return planWith(definition, underRegime(type, regimeOf(definition, type, [notice]).regime), facts);
  const plan = planWith(definition, type, facts);
  // The regime follows from the day of the notice: where terms of the type do not hold, the plan is made without them.
  const own = plan.ok ? underRegime(type, regimeOf(definition, type, plan.value).regime) : type;
  return own === type ? plan : planWith(definition, own, facts);
}

export type Plan = Result<readonly PlannedMilestone[], readonly PlanFault[]>;

function noticeOf(definition: Definition, type: ProcedureType, facts: PlanFacts): PlannedMilestone | null {
  const place = layoutOf(definition, type, facts).notice;
  if (place === null || place.sources.length > 0) return null;
  const dates = placedAt(place, definition, facts, NONE);
  return dates.ok ? dates.value : null;
}

const NONE: ReadonlyMap<string, PlannedMilestone> = new Map();

/** The plan with every term that the type has. */
function planWith(definition: Definition, type: ProcedureType, facts: PlanFacts): Plan {
  const { places, milestones, keyOf, faults: before } = layoutOf(definition, type, facts);
  if (places === null) return err(eachOnce(before));
  const faults = [...before];
  const placed = new Map<string, PlannedMilestone>();
  for (const place of places) {
    const { slot } = place;
    const { id } = slot.type;
    // A date that follows from one that this procedure does not have does not exist either.
    if (slot.from !== null && !placed.has(slot.from)) {
      if (slot.entry !== null) faults.push(unknownSource(id, keyOf(id), keyOf(slot.from)));
      continue;
    }
    const found = placedAt(place, definition, facts, placed);
    if (found.ok) placed.set(id, found.value);
    else faults.push(found.error);
  }
  if (faults.length > 0) return err(eachOnce(faults));
  return ok(milestones.flatMap((milestone) => placed.get(milestone.id) ?? []));
}

/** A milestone with its date: what it was last time, when all that this follows from is as it was. */
function placedAt(
  place: Place,
  definition: Definition,
  facts: PlanFacts,
  placed: ReadonlyMap<string, PlannedMilestone>,
): Result<PlannedMilestone, PlanFault> {
  const before = lastAt(place, facts, placed);
  if (before !== null) return ok(before);
  const { slot, sources } = place;
  const dates = datesOf(slot, { definition, facts, placed });
  if (!dates.ok) return dates;
  const now = planned(definition, slot, sources, dates.value);
  keepAt(place, facts, placed, now);
  return ok(now);
}

/** What is wrong for every party in the same way is wrong once. */
const eachOnce = (faults: readonly PlanFault[]): readonly PlanFault[] =>
  faults.filter(({ message }, at) => faults.findIndex((one) => one.message === message) === at);

function planned(
  definition: Definition,
  { type, entry }: Slot,
  sources: readonly string[],
  dates: Dates,
): PlannedMilestone {
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
    dependsOn: sources,
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
