import type { Ground } from '../../law/ground.ts';
import { addDays } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { PART_TWO } from '../procedure-type.ts';
import { earliestClosing } from './earliest-closing.ts';
import { leastOf } from './least-of.ts';
import type { CheckInput } from './rule.ts';
import { bidsTerm, groundOf, shortestTerm } from './shortest-term.ts';

/**
 * The first day that the law leaves for a milestone after what it counts from, with its ground; null where the law names no number for
 * it, or the plan lacks what it counts from.
 */
export function earliestDay(
  input: CheckInput,
  id: string,
): { readonly day: IsoDate; readonly ground: Ground | null } | null {
  const bids = bidsTerm(input);
  const { regime } = input.regime;
  if (bids !== null && bids.close.id === id && PART_TWO.includes(regime)) {
    const shortest = shortestTerm(bids, input.definition.publication);
    return { day: earliestClosing(input, addDays(bids.from.lastDay, 1), bids.close), ground: groundOf(shortest) };
  }
  const least = leastOf(input, id);
  return least === null ? null : { day: addDays(least.lastDay, 1), ground: least.grounds[0] ?? null };
}
