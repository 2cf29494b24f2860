import type { EvaluationSettings, ScoringSettings } from './settings.ts';

/** What is ranked together, in the order of the lots: all lots at once, or each lot for itself. */
export function awardSettings({
  lots,
  qualityRounding,
  lowestPriceOver,
  floor,
  award,
}: ScoringSettings): readonly EvaluationSettings[] {
  const all: EvaluationSettings = { lots, qualityRounding, lowestPriceOver, floor };
  switch (award) {
    case 'together':
      return [all];
    case 'per-lot':
      return lots.map((one) => ({ ...all, lots: [one] }));
  }
}
