import { means } from '../plan/trait.ts';
import { isOver, type CaseMilestone } from './milestone.ts';
import { leavesAt } from './lot-way.ts';
import { hasBegun } from './outlook.ts';
import { tenderOf, type CaseState, type Pending } from './state.ts';
import { notAskedFor, onWayOf } from './transitions.ts';

/**
 * A lot that goes its own way ends before its end: nothing of it comes any more or stands still, and no new date of it must be made
 * known. The time to come up against a decision that was taken stays what it is.
 * @returns the milestones that nobody asks for any more.
 */
export function lotLapses(state: CaseState, lot: string): readonly CaseMilestone[] {
  goesOn(state, lot);
  const own = state.milestones.filter((one) => one.lot === lot);
  const ids = new Set(own.map(({ id }) => id));
  state.holds = state.holds.filter(
    ({ what }) => !(what.of === 'lot' && what.lot === lot) && !(what.of === 'term' && ids.has(what.milestone)),
  );
  state.duties = state.duties.filter(({ milestone }) => !ids.has(milestone));
  return own
    .filter((one) => !isOver(one) && !(means(one, 'remedy-window') && hasBegun(state, one)))
    .map(({ id }) => notAskedFor(state, id, null));
}

/**
 * Requests of more than one person about a way that ends: nobody can do the same any more.
 * @param way a lot that goes its own way, null for those that go together; `lots` are those on it.
 * @returns those that lapse.
 */
export function requestsLapse(state: CaseState, way: string | null, lots: readonly string[]): readonly Pending[] {
  const gone = state.pending.filter((one) => isAbout(state, one, way, lots));
  state.pending = state.pending.filter((one) => !gone.includes(one));
  return gone;
}

/** Whether a request is about this way: by the name of a lot, by a milestone on it, or by an award of its lots. */
function isAbout(state: CaseState, { content }: Pending, way: string | null, lots: readonly string[]): boolean {
  const act = JSON.parse(content) as { readonly lot?: unknown; readonly milestone?: unknown; readonly award?: unknown };
  const isHere = (lot: unknown): boolean => lots.some((one) => one === lot);
  if (act.lot !== undefined) return isHere(act.lot);
  const { milestone, award } = act;
  if (typeof milestone === 'string') {
    const known = state.milestones.find(({ id }) => id === milestone);
    return known === undefined ? isHere(leavesAt(state, milestone)?.lot) : known.lot === way;
  }
  const awarded = tenderOf(state)?.awards?.find((one) => one.award === award)?.lots ?? [];
  return awarded.length > 0 && awarded.every(isHere);
}

/** What a party has of this lot that has another lot still goes on with the last of those. */
function goesOn(state: CaseState, lot: string): void {
  const { ways = [], grantees = [] } = tenderOf(state) ?? {};
  for (const { id, party } of state.milestones.filter((one) => one.lot === lot)) {
    const lots = grantees.find((one) => one.id === party)?.lots ?? [];
    const other = ways.findLast((way) => way.outcome === null && lots.includes(way.lot));
    if (other !== undefined) onWayOf(state, id, other.lot);
  }
}
