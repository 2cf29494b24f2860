import type { Places } from './places.ts';
import type { EvaluationSettings, ScoringSettings } from './settings.ts';

/** What is ranked together, in the order of the lots: all lots at once, or each lot for itself. */
export function awardSettings({
  lots,
  qualityRounding,
  lowestPriceOver,
  floor,
  score,
  award,
  places,
  lotPlaces,
  tieBreaks,
}: ScoringSettings): readonly EvaluationSettings[] {
  const all: EvaluationSettings = {
    lots,
    qualityRounding,
    lowestPriceOver,
    floor,
    ...(score === undefined ? {} : { score }),
    ...(tieBreaks === undefined ? {} : { tieBreaks }),
  };
  const withPlaces = (own: EvaluationSettings, several: Places | undefined): EvaluationSettings =>
    several === undefined || several.most === 1 ? own : { ...own, places: several };
  switch (award) {
    case 'together':
      return [withPlaces(all, places)];
    case 'per-lot':
      return lots.map((one) => withPlaces({ ...all, lots: [one] }, lotPlaces?.get(one.lot) ?? places));
  }
}
