import { exactly, show } from './figures.ts';
import { publishedWeight } from './published-weight.ts';
import type { CheckRule } from './rule.ts';

/** A floor under which no bid can come, decides nothing. */
export const deadFloor: CheckRule = {
  id: 'dead-floor',
  severity: 'warning',
  ground: 'Aw 2.115',
  check({ definition: { evaluation } }) {
    const weight = evaluation === null ? null : publishedWeight(evaluation);
    const floor = evaluation?.floor.floor ?? null;
    if (weight === null || floor === null || weight.floorCanBite) return [];
    return [
      {
        message: `De ondergrens van ${show(exactly(floor))} punten kan nooit bijten: de slechtste inschrijving die mag, haalt ${show(weight.lowestTotal)}. Verhoog de ondergrens of laat hem weg.`,
        path: ['beoordeling', 'ondergrens-totaal', 'punten'],
      },
    ];
  },
};
