import { show } from './figures.ts';
import { publishedWeights } from './published-weight.ts';
import type { CheckRule } from './rule.ts';

/** Price should weigh about what the guide says it weighs. */
export const effectiveWeightRule: CheckRule = {
  id: 'effective-weight',
  severity: 'warning',
  ground: 'Aw 2.115',
  check({ definition: { evaluation } }) {
    return (evaluation === null ? [] : publishedWeights(evaluation)).flatMap((weight) => {
      const { lot, at, nominalShare, shareOfMaximum } = weight;
      // Less than half of what it says: a bidder that sharpens its price would notice nothing of it.
      if (shareOfMaximum.n * 2n * nominalShare.d >= nominalShare.n * shareOfMaximum.d) return [];
      return [
        {
          message: `${lot === null ? '' : `${lot}: `}Prijs telt voor ${show(nominalShare)}% mee, maar kan door de bandbreedtes hoogstens ${show(weight.price.spread)} punten verschil maken: ${show(shareOfMaximum)}%. Verbreed de bandbreedtes of zeg eerlijk dat vooral kwaliteit beslist.`,
          path: ['beoordeling', 'percelen', ...(at === null ? [] : [at])],
        },
      ];
    });
  },
};
