import { endOfDay, localOf, startOfDay } from '../../law/clock.ts';
import type { Ground } from '../../law/ground.ts';
import type { EpochMs, IsoDate } from '../../law/iso-date.ts';
import { requestOf, stillFrom } from '../held-days.ts';
import type { PlanFacts } from '../plan-facts.ts';
import type { PlanChange } from './replan.ts';

/** What a stretch on which a term stands still does to the plan. */
export type Hold = PlanChange & { readonly kind: 'hold' };

export interface HeldStretch {
  readonly requestedOn: IsoDate;
  /** The last day that it can have. */
  readonly setLastDay?: IsoDate;
  readonly ground?: Ground;
}

/** A term that stands still, or did: since when, null when it runs. */
export interface HeldTerm {
  readonly id: string;
  readonly since: EpochMs | null;
  /** Why it stands still, when it is not for a completion. */
  readonly ground?: Ground;
}

/**
 * The stretch that an act ends: the one that runs, or the last one, whose set day has passed and whose completion turns out to
 * have come before it. Null when there is none.
 */
export function heldStretch(holds: PlanFacts['holds'], id: string, since: EpochMs | null): HeldStretch | null {
  const known = holds?.[id] ?? [];
  const day = since === null ? null : localOf(since).day;
  const stretch = day === null ? known.at(-1) : known.find(({ from, ground }) => from === stillFrom(day, ground));
  const requestedOn = day ?? (stretch === undefined ? null : requestOf(stretch));
  if (requestedOn === null) return null;
  const { through: setLastDay, ground } = stretch ?? {};
  return {
    requestedOn,
    ...(setLastDay === undefined ? {} : { setLastDay }),
    ...(ground === undefined ? {} : { ground }),
  };
}

/** From when a term that is held now does not run: the day of the request, else the act itself. */
export const heldFrom = (requestedOn: IsoDate | undefined, at: EpochMs): EpochMs =>
  requestedOn === undefined ? at : startOfDay(requestedOn);

/** A request with a last day: the term stands still through it, until a completion shortens that. */
export const holdThrough = (milestone: string, since: EpochMs, setLastDay: IsoDate, ground?: Ground): Hold => ({
  kind: 'hold',
  milestone,
  since,
  until: endOfDay(setLastDay),
  setLastDay,
  ...(ground === undefined ? {} : { ground }),
});

/** The end of a stretch: on the day of completion, else by the act itself. */
export function holdUntil(
  holds: PlanFacts['holds'],
  held: HeldTerm,
  completedOn: IsoDate | undefined,
  at: EpochMs,
): Hold {
  const stretch = heldStretch(holds, held.id, held.since);
  const ground = held.ground ?? stretch?.ground;
  return {
    kind: 'hold',
    milestone: held.id,
    since: held.since ?? heldFrom(stretch?.requestedOn, at),
    until: completedOn === undefined ? at : startOfDay(completedOn),
    ...(stretch?.setLastDay === undefined ? {} : { setLastDay: stretch.setLastDay }),
    ...(ground === undefined ? {} : { ground }),
  };
}
