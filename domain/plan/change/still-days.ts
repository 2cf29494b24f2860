import { localOf } from '../../law/clock.ts';
import { addDays, daysBetween } from '../../law/day.ts';
import type { EpochMs, IsoDate } from '../../law/iso-date.ts';
import type { PlanFacts } from '../plan-facts.ts';

/** Days on which something stood still, both included; none when `through` comes before `from`. */
interface Stretch {
  readonly from: IsoDate;
  readonly through: IsoDate;
}

/** The days by which a stop between these instants shifts a date. */
export const stretchOf = (since: EpochMs, until: EpochMs): Stretch => ({
  from: addDays(localOf(since).day, 1),
  through: localOf(until).day,
});

/** How many days there are in these stretches: what stands still twice at once, stands still once. */
export function daysIn(stretches: readonly Stretch[]): number {
  let days = 0;
  let last: IsoDate | null = null;
  for (const { from, through } of [...stretches].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const first: IsoDate = last !== null && last >= from ? addDays(last, 1) : from;
    if (through < first) continue;
    days += daysBetween(first, through) + 1;
    last = through;
  }
  return days;
}

/** Days of a stretch by which this date has not shifted yet. */
export function freshDays({ stood }: Pick<PlanFacts, 'stood'>, id: string, stretch: Stretch): number {
  const known = stood?.[id] ?? [];
  return daysIn([...known, stretch]) - daysIn(known);
}

/** Remembers the days by which these dates have shifted now. */
export function stoodStill(facts: PlanFacts, ids: readonly string[], stretch: Stretch): PlanFacts {
  if (ids.length === 0 || stretch.through < stretch.from) return facts;
  const added = Object.fromEntries(ids.map((id) => [id, [...(facts.stood?.[id] ?? []), stretch]]));
  return { ...facts, stood: { ...facts.stood, ...added } };
}
