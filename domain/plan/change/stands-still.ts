import type { MilestoneOwner } from '../milestone.ts';

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
