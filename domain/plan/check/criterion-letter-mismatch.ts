import type { EvaluationRules, RulesCriterion } from '../../evaluation/rules.ts';
import type { CheckRule, Found } from './rule.ts';
import { oncePerWish, wishesOf } from './wishes.ts';

/** One letter stands for one wish, and one wish has one letter, wherever the guide uses it. */
export const criterionLetterMismatch: CheckRule = {
  id: 'criterion-letter-mismatch',
  severity: 'error',
  ground: 'Aw 2.115',
  check: ({ definition: { evaluation } }) =>
    evaluation === null ? [] : [...oncePerWish(evaluation, manyLetters), ...sharedLetters(evaluation)],
};

function manyLetters({ name, letters }: RulesCriterion): string | null {
  const places = Object.entries(letters);
  if (new Set(places.map(([, letter]) => letter)).size < 2) return null;
  const where = places.map(([place, letter]) => `${letter} in ${place}`).join(', ');
  return `${name} heeft meer dan één letter: ${where}. Een inschrijver weet dan niet waarop hij wordt beoordeeld. Geef elke wens overal dezelfde letter.`;
}

/**
 * Within a lot a letter names one wish; cases of one wish can stand in lots of their own. In another place of the guide as well,
 * unless one of the two has more letters: that is said of that wish.
 */
function sharedLetters(rules: EvaluationRules): Found[] {
  const seen = new Map<string, { readonly place: string; readonly wish: RulesCriterion }[]>();
  return wishesOf(rules).flatMap(({ wish, lot, path }) =>
    Object.entries(wish.letters).flatMap(([place, letter]): Found[] => {
      const key = `${lot} ${letter}`;
      const others = seen.get(key) ?? [];
      seen.set(key, [...others, { place, wish }]);
      const other = others.find((one) => one.wish !== wish && (one.place === place || both(one.wish, wish)));
      if (other === undefined) return [];
      const where =
        other.place === place
          ? `staat in ${place} voor twee wensen: ${other.wish.name} en ${wish.name}`
          : `betekent twee dingen: ${other.wish.name} in ${other.place} en ${wish.name} in ${place}`;
      return [{ message: `Letter ${letter} ${where}. Geef elke wens een eigen letter.`, path }];
    }),
  );
}

/** Both have one letter of their own, wherever they stand. */
const both = (...wishes: readonly RulesCriterion[]): boolean => wishes.every((one) => manyLetters(one) === null);
