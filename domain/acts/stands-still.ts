import type { MilestoneOwner } from '../plan/milestone.ts';

/**
 * Whether a date stands still while the whole case is suspended: what staff set and what closes for bidders does, and what is
 * counted back from such a date. A term of law or scheme runs on, and so does what takes effect by itself.
 */
export const standsStill = ({
  owner,
  term,
}: {
  readonly owner: MilestoneOwner;
  readonly term: { readonly firstDay: string | null } | null;
}): boolean => owner !== 'effect' && (term === null || term.firstDay === null);

/** How a date stands for people who look: open, but held by itself or with its whole case, is `held`. */
export const stateShown = <State extends string>(
  milestone: Parameters<typeof standsStill>[0] & { readonly state: State; readonly held: boolean },
  suspended: boolean,
): State | 'held' =>
  milestone.state === 'open' && (milestone.held || (suspended && standsStill(milestone))) ? 'held' : milestone.state;
