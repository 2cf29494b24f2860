import { endOfDay, instantOf, localOf, startOfDay } from '../law/clock.ts';
import { addDays, epochDay } from '../law/day.ts';
import type { ClockTime, IsoDate } from '../law/iso-date.ts';
import type { Suspension } from '../law/suspension.ts';
import { computeTerm, computeTermAfter, type ComputedTerm } from '../law/terms.ts';
import { termRule, type TermBasis, type TermUnit } from '../law/term-rules.ts';
import { err, ok, type Result } from '../result.ts';
import type { Definition, PlanningEntry, PlanningWhen } from './definition.ts';
import { inOrder } from './dependencies.ts';
import type { PlannedMilestone } from './milestone.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { MilestoneType, ProcedureType } from './procedure-type.ts';

/** Why no plan can be made, about one milestone. */
export interface PlanFault {
  readonly rule: 'missing-date' | 'cycle' | 'unknown-milestone' | 'nonexistent-or-double-time' | 'out-of-range';
  readonly milestone: string;
  /** In Dutch: what is wrong and what to do. */
  readonly message: string;
}

/** A milestone with how its date is found: the file's entry, or the rule of the type. */
interface Slot {
  readonly type: MilestoneType;
  readonly entry: PlanningEntry | null;
  readonly from: string | null;
}

const MIDNIGHT = '00:00' as ClockTime;

/** The dates of one milestone, before they are put on it. */
interface Dates {
  readonly kind: PlannedMilestone['kind'];
  readonly firstDay: IsoDate | null;
  readonly lastDay: IsoDate;
  readonly time: ClockTime | null;
  readonly term: ComputedTerm | null;
}

/**
 * The planning of a procedure: every milestone with its date, frozen with the explanation. Dates that the file states stay as
 * stated; terms are counted from the day on which their event really happened, when that is known.
 * @returns the milestones in the order of the procedure type, or every fault at once.
 */
export function makePlan(
  definition: Definition,
  type: ProcedureType,
  facts: PlanFacts,
): Result<readonly PlannedMilestone[], readonly PlanFault[]> {
  const faults: PlanFault[] = [];
  const slots = new Map<string, Slot>();
  for (const milestone of type.milestones) {
    const entry = definition.planning[milestone.id] ?? null;
    if (entry === null && milestone.computed === undefined) {
      if (milestone.required) faults.push(missing(milestone));
      continue;
    }
    slots.set(milestone.id, { type: milestone, entry, from: sourceOf(milestone, entry) });
  }
  const order = inOrder(new Map([...slots].map(([id, slot]) => [id, slot.from])));
  if (!order.ok) return err([...faults, ...order.error.map((id) => cycle(id, type))]);
  const plan = new Map<string, PlannedMilestone>();
  for (const id of order.value) {
    const slot = slots.get(id);
    if (slot === undefined) continue;
    // A date that follows from one that this procedure does not have does not exist either.
    if (slot.from !== null && !plan.has(slot.from)) {
      if (slot.entry !== null) faults.push(unknownSource(slot, type));
      continue;
    }
    const dates = datesOf(slot, plan, facts);
    if (dates.ok) plan.set(id, planned(definition, slot, dates.value));
    else faults.push(dates.error);
  }
  if (faults.length > 0) return err(faults);
  return ok(type.milestones.flatMap((milestone) => plan.get(milestone.id) ?? []));
}

function sourceOf(milestone: MilestoneType, entry: PlanningEntry | null): string | null {
  if (entry !== null) return entry.when.kind === 'term' ? entry.when.after : null;
  return milestone.computed?.from ?? null;
}

function datesOf(slot: Slot, plan: ReadonlyMap<string, PlannedMilestone>, facts: PlanFacts): Result<Dates, PlanFault> {
  const { id } = slot.type;
  const moved = facts.moved[id];
  const base = moved === undefined ? statedOrComputed(slot, plan, facts) : ok(movedDates(slot, moved, plan, facts));
  if (!base.ok) return base;
  const lastDay = addDays(base.value.lastDay, facts.shifts[id] ?? 0);
  const firstDay = base.value.firstDay === null ? null : addDays(base.value.firstDay, facts.firstShifts?.[id] ?? 0);
  return ok({ ...base.value, lastDay, firstDay: firstDay !== null && firstDay > lastDay ? null : firstDay });
}

function movedDates(
  slot: Slot,
  moved: { readonly day: IsoDate; readonly time?: ClockTime },
  plan: ReadonlyMap<string, PlannedMilestone>,
  facts: PlanFacts,
): Dates {
  const before = statedOrComputed(slot, plan, facts);
  const firstDay = before.ok ? before.value.firstDay : null;
  const time = moved.time ?? (slot.type.owner === 'effect' && slot.type.kind !== 'window' ? MIDNIGHT : null);
  const kind = time === null ? (slot.type.kind === 'moment' ? 'lastDay' : slot.type.kind) : 'moment';
  return { kind, firstDay, lastDay: moved.day, time, term: null };
}

function statedOrComputed(
  slot: Slot,
  plan: ReadonlyMap<string, PlannedMilestone>,
  facts: PlanFacts,
): Result<Dates, PlanFault> {
  const { entry, type } = slot;
  if (entry !== null && entry.when.kind !== 'term') return ok(stated(entry.when, type));
  const source = slot.from === null ? undefined : plan.get(slot.from);
  if (source === undefined) return err(missing(type));
  const actual = facts.actual[source.id];
  const event = actual === undefined ? source.lastDay : localOf(actual).day;
  const holds = suspensionsOf(facts, type.id);
  const term = entry?.when.kind === 'term' ? wordedTerm(type, entry.when, event, holds) : ruleTerm(type, event, holds);
  if (!term.ok) return err(outOfRange(type));
  const { firstDay, lastDay } = term.value;
  return ok({ kind: type.kind, firstDay, lastDay, time: null, term: term.value });
}

function stated(when: Exclude<PlanningWhen, { kind: 'term' }>, type: MilestoneType): Dates {
  switch (when.kind) {
    case 'day':
      // What the law or an agreement makes happen on a day, happens as that day begins.
      if (type.owner === 'effect' && type.kind !== 'window')
        return { kind: 'moment', firstDay: null, lastDay: when.day, time: MIDNIGHT, term: null };
      return {
        kind: type.kind === 'window' ? 'window' : 'lastDay',
        firstDay: null,
        lastDay: when.day,
        time: null,
        term: null,
      };
    case 'moment':
      return { kind: 'moment', firstDay: null, lastDay: when.moment.day, time: when.moment.time, term: null };
    case 'period':
      return { kind: 'window', firstDay: when.firstDay, lastDay: when.lastDay, time: null, term: null };
  }
}

/** Stretches on which a decision term stood still, as the law counts them. */
const suspensionsOf = ({ holds }: PlanFacts, id: string): Suspension[] =>
  (holds?.[id] ?? []).map(({ from, through }) => ({
    kind: 'completion',
    from: epochDay(from),
    through: epochDay(through),
  }));

function ruleTerm(type: MilestoneType, event: IsoDate, holds: readonly Suspension[]) {
  return computeTerm(type.computed?.rule ?? '', event, holds);
}

const UNITS: Readonly<Record<'day' | 'week' | 'month' | 'year', TermUnit>> = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
};

const BASES: Readonly<Record<'statute' | 'scheme' | 'contract', TermBasis>> = {
  statute: 'statute',
  scheme: 'local-scheme',
  contract: 'contract',
};

/** A term in the file's own words; when the type's rule says the same and nobody else set it, it is that rule. */
function wordedTerm(
  type: MilestoneType,
  when: PlanningWhen & { kind: 'term' },
  event: IsoDate,
  holds: readonly Suspension[],
) {
  const rule = type.computed === undefined ? null : termRule(type.computed.rule);
  const unit = UNITS[when.unit];
  const same = rule?.amount === when.amount && rule.unit === unit && type.computed?.from === when.after;
  if (rule !== null && same && (when.basis === null || when.basis === 'statute'))
    return computeTerm(rule.id, event, holds);
  const basis = BASES[when.basis ?? 'contract'];
  const grounds = type.id === 'subsidy-decision' ? ['Awb 4:13 lid 1', basis] : [basis];
  return computeTermAfter(`${type.id}/${basis}`, event, { amount: when.amount, unit, basis }, grounds, holds);
}

function planned(definition: Definition, slot: Slot, dates: Dates): PlannedMilestone {
  const { type, entry } = slot;
  const { time, lastDay, term } = dates;
  const remindWorkdays = entry?.remindWorkdays ?? (type.owner === 'ours' ? definition.reminders.workdays : []);
  return {
    id: type.id,
    kind: dates.kind,
    owner: type.owner,
    phase: type.phase,
    firstDay: dates.firstDay,
    lastDay,
    endsAt: time === null ? endOfDay(lastDay) : momentOf(lastDay, time),
    ground: entry?.ground ?? term?.grounds[0] ?? type.ground,
    term: term === null ? null : factsOf(term),
    dependsOn: slot.from === null ? [] : [slot.from],
    remindWorkdays,
    roles: type.roles,
    notBefore: type.notBefore === true && dates.kind === 'moment',
    reportable: type.owner === 'ours' || type.reportable === true,
    lot: null,
  };
}

/** The instant of a wall time that was checked when it was read; a shift can land on the night of a clock change. */
function momentOf(day: IsoDate, time: ClockTime): number {
  const found = instantOf(day, time);
  return found.ok ? found.value : startOfDay(day);
}

function factsOf(term: ComputedTerm): PlannedMilestone['term'] {
  const { endsAt: _endsAt, extended: _extended, ...facts } = term;
  return facts;
}

const missing = (type: MilestoneType): PlanFault => ({
  rule: 'missing-date',
  milestone: type.id,
  message: `De planning noemt geen datum voor ${type.key}. Zet onder planning: ${type.key}: <datum>.`,
});

const outOfRange = (type: MilestoneType): PlanFault => ({
  rule: 'out-of-range',
  milestone: type.id,
  message: `De datum van ${type.key} valt buiten de kalender (2014 tot en met 2045). Kies een eerdere datum of een kortere termijn.`,
});

function unknownSource(slot: Slot, type: ProcedureType): PlanFault {
  const source = type.milestones.find((one) => one.id === slot.from)?.key ?? slot.from ?? '';
  return {
    rule: 'unknown-milestone',
    milestone: slot.type.id,
    message: `${slot.type.key} telt vanaf ${source}, maar ${source} staat niet in de planning. Zet die datum erbij.`,
  };
}

function cycle(id: string, type: ProcedureType): PlanFault {
  const key = type.milestones.find((one) => one.id === id)?.key ?? id;
  return {
    rule: 'cycle',
    milestone: id,
    message: `${key} hangt via andere mijlpalen van zichzelf af. Geef één van de mijlpalen in die kring een vaste datum.`,
  };
}
