import { atLeast, exactly, show } from './figures.ts';
import { publishedWeights } from './published-weight.ts';
import type { CheckRule } from './rule.ts';

/** A floor under which no bid can come, decides nothing. */
export const deadFloor: CheckRule = {
  id: 'dead-floor',
  severity: 'warning',
  ground: 'Aw 2.115',
  check({ definition: { evaluation } }) {
    const floor = evaluation?.floor.floor ?? null;
    if (evaluation === null || floor === null) return [];
    return publishedWeights(evaluation)
      .filter((weight) => !weight.floorCanBite)
      .map(({ lot, lowestTotal }) => ({
        message: `${lot === null ? '' : `${lot}: `}De ondergrens van ${show(exactly(floor))} punten sluit niemand uit: elke inschrijving die mag, haalt ten minste ${atLeast(lowestTotal)}. Verhoog de ondergrens of laat hem weg.`,
        path: ['beoordeling', 'ondergrens-totaal', 'punten'],
      }));
  },
};
