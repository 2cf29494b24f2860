import { inOrder } from './dependencies.ts';
import type { Definition } from './definition.ts';
import { isBound } from './found-dates.ts';
import { type Slot } from './counted-dates.ts';
import type { PlannedMilestone } from './milestone.ts';
import { entryOf, keyIn, withParties } from './parties.ts';
import type { PlanFacts } from './plan-facts.ts';
import { cycle, missing, type PlanFault } from './plan-faults.ts';
import type { PlanningEntry } from './planning-entry.ts';
import type { MilestoneType, ProcedureType } from './procedure-type.ts';
import { withRounds } from './rounds.ts';
import { countsBeside } from './set-by.ts';
import { withTrait } from './trait.ts';

/** A slot with the milestones that its date follows from, and what it was last time that all of this was so. */
export interface Place {
  readonly slot: Slot;
  readonly sources: readonly string[];
  last: (FollowsFrom & { readonly planned: PlannedMilestone }) | null;
}

/** All that the date of a milestone follows from beside the definition. */
interface FollowsFrom {
  /** What happened to itself. */
  readonly own: readonly unknown[];
  /** What it counts from, and when that really came. */
  readonly sources: readonly unknown[];
}

/** What happened to a milestone itself, one thing at a time: nothing is made where nothing differs. */
const OWN: readonly ((facts: PlanFacts, id: string) => unknown)[] = [
  ({ moved }, id) => moved[id],
  ({ shifts }, id) => shifts[id],
  ({ firstShifts }, id) => firstShifts?.[id],
  ({ delayed }, id) => delayed?.[id],
  ({ holds }, id) => holds?.[id],
];

type Placed = ReadonlyMap<string, PlannedMilestone>;

/** What a milestone was last time, when all that this follows from is as it was; else null. */
export function lastAt({ slot, sources, last }: Place, facts: PlanFacts, placed: Placed): PlannedMilestone | null {
  if (last === null) return null;
  const { id } = slot.type;
  const same =
    OWN.every((read, at) => last.own[at] === read(facts, id)) &&
    sources.every(
      (source, at) => last.sources[2 * at] === placed.get(source) && last.sources[2 * at + 1] === facts.actual[source],
    );
  return same ? last.planned : null;
}

/** Keeps what a milestone is now for the next time. */
export function keepAt(place: Place, facts: PlanFacts, placed: Placed, planned: PlannedMilestone): void {
  const { slot, sources } = place;
  place.last = {
    own: OWN.map((read) => read(facts, slot.type.id)),
    sources: sources.flatMap((source) => [placed.get(source), facts.actual[source]]),
    planned,
  };
}

/** What a plan has before any date in it is known. */
export interface Layout {
  /** In an order in which each date can be found after those that it follows from; null when they go round in a circle. */
  readonly places: readonly Place[] | null;
  /** The notice, whose day says under which law the procedure is; null where there is none. */
  readonly notice: Place | null;
  readonly milestones: readonly MilestoneType[];
  /** The key under which the planning has a milestone. */
  readonly keyOf: (id: string) => string;
  readonly faults: readonly PlanFault[];
}

/** The layout of a plan. One procedure is planned again and again with another date in it: its layout is made once. */
export function layoutOf(definition: Definition, type: ProcedureType, facts: PlanFacts): Layout {
  const ofDefinition = made.get(definition) ?? new WeakMap<ProcedureType, Map<string, Layout>>();
  made.set(definition, ofDefinition);
  const known = ofDefinition.get(type) ?? new Map<string, Layout>();
  ofDefinition.set(type, known);
  const later = Object.keys(facts.moved).filter((id) => !Object.hasOwn(definition.planning, id));
  const which = JSON.stringify([facts.rounds, facts.parties, later]);
  const layout = known.get(which) ?? newLayout(definition, type, facts);
  known.set(which, layout);
  return layout;
}

const made = new WeakMap<Definition, WeakMap<ProcedureType, Map<string, Layout>>>();

function newLayout(definition: Definition, type: ProcedureType, facts: PlanFacts): Layout {
  const faults: PlanFault[] = [];
  const places = new Map<string, Place>();
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
    const slot = { type: milestone, entry, from: sourceOf(milestone, entry) };
    places.set(milestone.id, { slot, sources: sourcesOf(slot), last: null });
  }
  faults.push(...toCome(definition, type, milestones));
  const order = inOrder(new Map([...places].map(([id, { sources }]) => [id, sources])));
  if (!order.ok) faults.push(...order.error.map((id) => cycle(id, keyOf(id))));
  const notice = withTrait(milestones, 'announces');
  return {
    notice: places.get(notice?.id ?? '') ?? null,
    places: order.ok ? order.value.flatMap((id) => places.get(id) ?? []) : null,
    milestones,
    keyOf,
    faults,
  };
}

/** What each applicant will have needs its date before anybody has applied: an application that comes is filed and planned at once. */
const toCome = (
  definition: Definition,
  { milestones: types }: ProcedureType,
  planned: readonly MilestoneType[],
): readonly PlanFault[] =>
  types
    .filter(
      (one) =>
        one.per === 'applicant' &&
        one.required &&
        planned.every(({ id, ofParty }) => id !== one.id && ofParty?.id !== one.id),
    )
    .filter((one) => entryOf(definition.planning, one, new Set()) === null && !isByLaw(one, definition))
    .map(missing);

/** Whether there is such a milestone without a word of the definition. */
const isByLaw = ({ computed }: MilestoneType, { planning }: Definition): boolean =>
  computed !== undefined && (computed.with === undefined || Object.hasOwn(planning, computed.with));

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
