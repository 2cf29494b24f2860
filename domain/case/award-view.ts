import { wayIn, lotAlone } from './lot-way.ts';
import { withTrait } from '../plan/trait.ts';
import type { AwardOutcome } from './outcome.ts';
import { type CaseState, tenderOf } from './state.ts';

/** An award as it stands: whether it was decided, and the grantees of its lots. */
export interface AwardView extends AwardOutcome {
  readonly decided: boolean;
  readonly grantees: readonly string[];
}

export function awardsOf(state: CaseState): readonly AwardView[] {
  const { awards, grantees } = tenderOf(state) ?? { awards: [], grantees: [] };
  return (awards ?? []).map((award) => {
    const way = wayIn(state, lotAlone(state, award.lots[0] ?? ''));
    return {
      ...award,
      decided: withTrait(way.milestones, 'decides')?.state === 'done',
      grantees: grantees.filter(({ lots }) => lots.some((lot) => award.lots.includes(lot))).map(({ id }) => id),
    };
  });
}
