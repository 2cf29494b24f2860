import { err, ok, type Result } from '../result.ts';
import { EVERYBODY } from './places.ts';
import { hangsOnOthers } from './price-method.ts';
import type { EvaluationRules, RulesLot } from './rules.ts';
import type { EvaluationLot, ScoringSettings } from './settings.ts';

/** A choice that decides who wins and that the guide leaves open: it is settled by people, never guessed. */
export type OpenChoice =
  | { readonly kind: 'rounding' }
  | { readonly kind: 'lowest-price-over' }
  | { readonly kind: 'award-scope' }
  | { readonly kind: 'tie' }
  | { readonly kind: 'drop-out' }
  | { readonly kind: 'volume'; readonly lot: string; readonly product: string };

/** The settings that a guide's rules come to, or everything that is still open, all at once. */
export function settle(rules: EvaluationRules): Result<ScoringSettings, readonly OpenChoice[]> {
  const { rounding, floor } = rules;
  // Where nobody is compared with anybody, nothing is settled by a draw and nobody moves up.
  const everybody = everybodyWins(rules);
  const tie = rules.tie ?? (everybody ? NEVER : null);
  const dropOut = rules.dropOut ?? (everybody ? 'keep' : null);
  // Where no points hang on the prices of others, the choice changes nothing.
  const lowestPriceOver = rules.lowestPriceOver ?? (comparesPrices(rules) ? null : 'priced');
  const award = rules.award ?? (rules.lots.length === 1 ? 'together' : null);
  const open: OpenChoice[] = [
    ...(rounding === null ? [{ kind: 'rounding' } as const] : []),
    ...(lowestPriceOver === null ? [{ kind: 'lowest-price-over' } as const] : []),
    ...(award === null ? [{ kind: 'award-scope' } as const] : []),
    ...(tie === null ? [{ kind: 'tie' } as const] : []),
    ...(dropOut === null ? [{ kind: 'drop-out' } as const] : []),
    ...rules.lots.flatMap(withoutVolume),
  ];
  if (rounding === null || lowestPriceOver === null || award === null || tie === null || dropOut === null)
    return err(open);
  if (open.length > 0) return err(open);
  return ok({
    lots: rules.lots.map((lot) => lotOf(lot, rounding)),
    qualityRounding: rounding,
    lowestPriceOver,
    floor,
    ...(rules.score === undefined ? {} : { score: rules.score }),
    award,
    tie,
    dropOut,
    ...(rules.tieBreaks === undefined ? {} : { tieBreaks: rules.tieBreaks }),
    ...placesOf(rules),
    ...(rules.lotLimit === undefined ? {} : { lotLimit: rules.lotLimit }),
  });
}

function placesOf({ winners, framework, lots }: EvaluationRules): Pick<ScoringSettings, 'places' | 'lotPlaces'> {
  const places = (most: number) => ({ most, ordered: framework === 'by-rank' });
  const own = lots.flatMap((one) => (one.winners === undefined ? [] : [[one.lot, places(one.winners)] as const]));
  return {
    ...(winners === undefined ? {} : { places: places(winners) }),
    ...(own.length === 0 ? {} : { lotPlaces: new Map(own) }),
  };
}

/** What settles a tie that cannot come. */
const NEVER = 'niet van toepassing';

/** Whether every bid that meets the minima wins, in every lot and whatever the order. */
export const everybodyWins = ({ lots, winners, framework, lotLimit }: EvaluationRules): boolean =>
  framework !== 'by-rank' && lotLimit === undefined && lots.every((lot) => (lot.winners ?? winners) === EVERYBODY);

/** Whether points of some lot hang on the prices of other bids. */
export const comparesPrices = ({ lots }: Pick<EvaluationRules, 'lots'>): boolean =>
  lots.some(({ price }) => price !== null && hangsOnOthers(price.method));

const withoutVolume = ({ lot, price }: RulesLot): OpenChoice[] =>
  (price?.products ?? [])
    .filter((one) => one.volume === null)
    .map(({ product }) => ({ kind: 'volume', lot, product }) as const);

const lotOf = ({ lot, criteria, price }: RulesLot, rounding: ScoringSettings['qualityRounding']): EvaluationLot => ({
  lot,
  criteria: criteria.map(({ criterion, maximum, gradeThreshold, gradeScale }) => ({
    criterion,
    maximum,
    gradeThreshold,
    ...(gradeScale === undefined ? {} : { gradeScale }),
  })),
  price:
    price === null
      ? null
      : {
          maximum: price.maximum,
          method: price.method,
          rounding,
          products: price.products.flatMap(({ product, volume, minimum, maximum }) =>
            volume === null ? [] : [{ product, volume, minimum, maximum }],
          ),
        },
});
