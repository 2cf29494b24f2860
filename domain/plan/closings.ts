import type { IsoDate } from '../law/iso-date.ts';
import { withTrait, type Trait } from './trait.ts';

/** The closing that a clarification note of this day comes before: that of the first bids until it has passed, then that of the bids. */
export function closingFor<Of extends { readonly traits: readonly Trait[]; readonly lastDay: IsoDate }>(
  milestones: readonly Of[],
  note: IsoDate,
): Of | null {
  const first = withTrait(milestones, 'closes-first-bids');
  return first !== null && note <= first.lastDay ? first : withTrait(milestones, 'closes-bids');
}
