import { endOfDay } from '../law/clock.ts';
import { err, ok, type Result } from '../result.ts';
import { bound, inOneOrder, movedDates, shifted, stated, type Dates } from './dates.ts';
import type { PlanningWhen } from './planning-entry.ts';
import type { PlanFacts } from './plan-facts.ts';
import { countsBeside } from './set-by.ts';
import { missing, type PlanFault } from './plan-faults.ts';
import type { ComputedBy } from './procedure-type.ts';
import { type Slot, type Setting, wordedTerm, ruleTerm, eventOf, counted } from './counted-dates.ts';

/** The law has a say beside the date that a file states. */
export const isBound = ({ binds }: ComputedBy): boolean => binds === 'exact' || binds === 'at-least';

/** The date of a milestone: by file and law, and then as it was moved. */
export function datesOf(slot: Slot, setting: Setting): Result<Dates, PlanFault> {
  const own = delayed(slot, ownDates(slot, setting), setting.facts);
  const moved = setting.facts.moved[slot.type.id];
  if (moved === undefined) return own.ok ? ok(inOneOrder(own.value)) : own;
  const day = movedDates(slot.type, moved, own.ok ? own.value.firstDay : null);
  // A closing before an hour stays one when the hour moves.
  const before = own.ok && own.value.exclusive === true && day.kind === 'moment' ? { exclusive: true as const } : {};
  // Its first day stands as the plan has it, shifts and all.
  const { firstShifts: _first, ...shifts } = setting.facts;
  const wish = shifted({ ...day, ...before }, slot.type, shifts);
  return ok(inOneOrder(own.ok ? bound(slot.type, own.value, wish) : wish));
}

/**
 * A term of which the applicant heard, before it had passed, that the decision comes later, has not passed before that day (Awb 4:14
 * lid 3). Asked anew each time: an application that turns out to have come on another day moves the term, not the message.
 */
function delayed({ type }: Slot, dates: Result<Dates, PlanFault>, facts: PlanFacts): Result<Dates, PlanFault> {
  const told = facts.delayed?.[type.id];
  if (!dates.ok || told === undefined) return dates;
  const { term } = dates.value;
  if (term === null) return dates;
  const until = told
    .toSorted((one, other) => (one.sentOn < other.sentOn ? -1 : 1))
    .reduce((last, one) => (one.sentOn <= last && one.until > last ? one.until : last), term.lastDay);
  if (until === term.lastDay) return dates;
  const grounds = [...term.grounds, 'Awb 4:14 lid 3'];
  return ok({ ...dates.value, lastDay: until, term: { ...term, lastDay: until, endsAt: endOfDay(until), grounds } });
}

/** The date by file and law, before anybody moved it. */
function ownDates(slot: Slot, setting: Setting): Result<Dates, PlanFault> {
  const { type, entry, from } = slot;
  const { facts, placed } = setting;
  const filed = entry === null ? null : filedDates(slot, entry.when, setting);
  const { computed } = type;
  const beside = placed.get(countsBeside(slot) ?? '');
  if (filed?.ok === true && beside !== undefined) {
    const term = counted(type, beside, ruleTerm(slot, eventOf(beside, facts), setting));
    return term.ok ? ok({ ...filed.value, term: term.value.term }) : filed;
  }
  const source =
    filed === null || (computed !== undefined && isBound(computed))
      ? placed.get(computed?.from ?? from ?? '')
      : undefined;
  if (source === undefined) return filed ?? err(missing(type));
  const law = counted(type, source, ruleTerm(slot, eventOf(source, facts), setting));
  if (filed === null || !law.ok) return law;
  if (!filed.ok) return filed;
  const { lastDay, term } = filed.value;
  if (lastDay === law.value.lastDay) return law;
  const longer = computed?.binds === 'at-least' && lastDay > law.value.lastDay;
  const lawful = longer ? { ...filed.value, firstDay: law.value.firstDay, term: term ?? law.value.term } : law.value;
  return ok({ ...lawful, filedLastDay: lastDay });
}

function filedDates(slot: Slot, when: PlanningWhen, setting: Setting): Result<Dates, PlanFault> {
  const { type } = slot;
  const { facts, placed } = setting;
  if (when.kind !== 'term') return ok(shifted(stated(when, type), type, facts));
  const source = placed.get(when.from);
  return source === undefined
    ? err(missing(type))
    : atHour(when, counted(type, source, wordedTerm(slot, when, eventOf(source, facts), setting)));
}

/** A term of which the last day has an hour is a moment. */
function atHour({ time, exclusive }: PlanningWhen & { kind: 'term' }, dates: Result<Dates, PlanFault>) {
  if (!dates.ok || time === undefined) return dates;
  const { term } = dates.value;
  const before = exclusive === undefined ? {} : { exclusive };
  return ok({
    ...dates.value,
    kind: 'moment' as const,
    firstDay: null,
    time,
    term: term === null ? null : { ...term, time },
    ...before,
  });
}
