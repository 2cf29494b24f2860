import { oneSpelling } from '../plan/people.ts';
import type { AwardOutcome } from '../case/outcome.ts';
import type { BidOnFile } from './bid-standing.ts';

/** Whether whoever made a bid dropped out of every award that it is for: from then on nobody waits for anything of it. */
export function droppedOut(
  awards: readonly Pick<AwardOutcome, 'lots' | 'dropped'>[] | null,
  { party, lot }: Pick<BidOnFile, 'party' | 'lot'>,
): boolean {
  const own = (awards ?? []).filter(({ lots }) => lot === null || lots.includes(lot));
  return own.length > 0 && own.every(({ dropped }) => dropped.some((one) => oneSpelling(one) === oneSpelling(party)));
}
