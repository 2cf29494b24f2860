import { endOfDay, localOf, startOfDay } from '../../law/clock.ts';
import { addDays } from '../../law/day.ts';
import type { EpochMs, IsoDate } from '../../law/iso-date.ts';
import type { PlanFacts } from '../plan-facts.ts';
import type { PlanChange } from './replan.ts';

/** What a stretch on which a term stands still does to the plan. */
export type Hold = PlanChange & { readonly kind: 'hold' };

export interface HeldStretch {
  readonly requestedOn: IsoDate;
  /** The last day that it can have. */
  readonly setLastDay?: IsoDate;
}

/** A term that stands still, or did: since when, null when it runs. */
interface Held {
  readonly id: string;
  readonly since: EpochMs | null;
}

/**
 * The stretch that an act ends: the one that runs, or the last one, whose set day has passed and whose completion turns out to
 * have come before it. Null when there is none.
 */
export function heldStretch(holds: PlanFacts['holds'], id: string, since: EpochMs | null): HeldStretch | null {
  const known = holds?.[id] ?? [];
  const from = since === null ? known.at(-1)?.from : addDays(localOf(since).day, 1);
  if (from === undefined) return null;
  const setLastDay = known.find((one) => one.from === from)?.through;
  return { requestedOn: addDays(from, -1), ...(setLastDay === undefined ? {} : { setLastDay }) };
}

/** From when a term that is held now does not run: the day of the request, else the act itself. */
export const heldFrom = (requestedOn: IsoDate | undefined, at: EpochMs): EpochMs =>
  requestedOn === undefined ? at : startOfDay(requestedOn);

/** A request with a last day: the term stands still through it, until a completion shortens that. */
export const holdThrough = (milestone: string, since: EpochMs, setLastDay: IsoDate): Hold => ({
  kind: 'hold',
  milestone,
  since,
  until: endOfDay(setLastDay),
  setLastDay,
});

/** The end of a stretch: on the day of completion, else by the act itself. */
export function holdUntil(holds: PlanFacts['holds'], held: Held, completedOn: IsoDate | undefined, at: EpochMs): Hold {
  const stretch = heldStretch(holds, held.id, held.since);
  return {
    kind: 'hold',
    milestone: held.id,
    since: held.since ?? heldFrom(stretch?.requestedOn, at),
    until: completedOn === undefined ? at : startOfDay(completedOn),
    ...(stretch?.setLastDay === undefined ? {} : { setLastDay: stretch.setLastDay }),
  };
}
