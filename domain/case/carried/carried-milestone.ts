import { epochDay } from '../../law/day.ts';
import type { EpochMs, IsoDate } from '../../law/iso-date.ts';
import type { CaseMilestone } from '../milestone.ts';

/** How a milestone names when it is. */
export type Wording = (milestone: Pick<CaseMilestone, 'kind' | 'owner' | 'lastDay' | 'endsAt' | 'exclusive'>) => string;

/**
 * A milestone as a run hands it to the next: instants count from its last day, which many have in common where the instants differ;
 * what it has for itself alone and what only its own lot can mean leave out the name of that lot.
 */
export interface CarriedMilestone extends Omit<CaseMilestone, 'when'> {
  /** Absent where it is as it would be worded now. */
  readonly when?: string;
}

/** Ends the name of what its own lot has. */
const MARK = '@';
const DAY_MS = 86_400_000;

const dayStart = (day: IsoDate): EpochMs => epochDay(day) * DAY_MS;

export function carriedMilestone({ when, ...one }: CaseMilestone, wording: Wording): CarriedMilestone {
  const { lot, lastDay, endsAt, overdueAt, escalatesAt } = one;
  const named = (name: string): string =>
    lot !== null && name.endsWith(`${MARK}${lot}`) ? name.slice(0, -lot.length) : name;
  return {
    ...withNames(one, named),
    endsAt: endsAt - dayStart(lastDay),
    overdueAt: overdueAt - endsAt,
    escalatesAt: escalatesAt === null ? null : escalatesAt - endsAt,
    ...(when === wording(one) ? {} : { when }),
  };
}

export function restoredMilestone(carried: CarriedMilestone, wording: Wording): CaseMilestone {
  const { lot, lastDay } = carried;
  const named = (name: string): string => (lot !== null && name.endsWith(MARK) ? `${name}${lot}` : name);
  const endsAt = dayStart(lastDay) + carried.endsAt;
  const one = {
    ...withNames(carried, named),
    endsAt,
    overdueAt: endsAt + carried.overdueAt,
    escalatesAt: carried.escalatesAt === null ? null : endsAt + carried.escalatesAt,
  };
  return { ...one, when: carried.when ?? wording(one) };
}

/** The same with other names for milestones. */
function withNames<One extends Pick<CaseMilestone, 'id' | 'after' | 'waitsFor' | 'term'>>(
  one: One,
  named: (name: string) => string,
): One {
  const { id, after, waitsFor, term } = one;
  return {
    ...one,
    id: named(id),
    after: after.map(named),
    waitsFor: waitsFor === null ? null : named(waitsFor),
    term: term?.after === undefined ? term : { ...term, after: named(term.after) },
  };
}
