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

/** Within a lot a letter names one wish; cases of one wish can stand in lots of their own. */
function sharedLetters(rules: EvaluationRules): Found[] {
  const first = new Map<string, string>();
  return wishesOf(rules).flatMap(({ wish, lot, path }) =>
    Object.entries(wish.letters).flatMap(([place, letter]): Found[] => {
      const key = [lot, place, letter].join(' ');
      const other = first.get(key);
      first.set(key, other ?? wish.name);
      if (other === undefined) return [];
      const message = `Letter ${letter} staat in ${place} voor twee wensen: ${other} en ${wish.name}. Geef elke wens een eigen letter.`;
      return [{ message, path }];
    }),
  );
}
