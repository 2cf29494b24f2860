import { tenderOf, type CaseState } from '../case/state.ts';
import type { Regime } from '../plan/procedure-type.ts';
import { means, withTrait } from '../plan/trait.ts';
import type { Letter } from './letter.ts';

/**
 * Letters by which a bidder would hear of an exclusion before the award decision goes to all: the guides of subsidy tenders tell it only
 * with the award (U5.0, gids 5.2). Elsewhere the law leaves it open (Aw 2.128 knows who was excluded before). A candidate hears it with
 * the selection.
 */
export function exclusionsTooEarly<One extends Pick<Letter, 'kind' | 'milestone'>>(
  state: CaseState,
  regime: Regime,
  letters: readonly One[],
): readonly One[] {
  if (regime !== 'subsidy') return [];
  const isRanked = tenderOf(state)?.awards != null;
  const isTold = withTrait(state.milestones, 'decides')?.state === 'done';
  return letters.filter(({ kind, milestone }) => {
    if (kind !== 'exclusion') return false;
    const decision = state.milestones.find(({ id }) => id === milestone);
    if (decision !== undefined && means(decision, 'selects')) return false;
    return decision !== undefined && means(decision, 'decides') ? !isRanked : !isTold;
  });
}
