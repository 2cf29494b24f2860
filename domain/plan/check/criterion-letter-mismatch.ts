import type { RulesCriterion, RulesLot } from '../../evaluation/rules.ts';
import type { CheckRule, Found } from './rule.ts';

/** One letter stands for one wish, and one wish has one letter, wherever the guide uses it. */
export const criterionLetterMismatch: CheckRule = {
  id: 'criterion-letter-mismatch',
  severity: 'error',
  ground: 'Aw 2.115',
  check: ({ definition: { evaluation } }) => [
    ...manyLetters(evaluation?.lots ?? []),
    ...(evaluation?.lots ?? []).flatMap(sharedLetters),
  ],
};

function manyLetters(lots: readonly RulesLot[]): Found[] {
  const seen = new Set<string>();
  return lots.flatMap((lot, at) =>
    lot.criteria.flatMap((one, index) => {
      const letters = Object.entries(one.letters);
      if (seen.has(one.criterion) || new Set(letters.map(([, letter]) => letter)).size < 2) return [];
      seen.add(one.criterion);
      const where = letters.map(([place, letter]) => `${letter} in ${place}`).join(', ');
      return [
        {
          message: `${one.name} heeft meer dan één letter: ${where}. Een inschrijver weet dan niet waarop hij wordt beoordeeld. Geef elke wens overal dezelfde letter.`,
          path: placeOf(at, index),
        },
      ];
    }),
  );
}

/** Within a lot a letter names one wish; cases of one wish can stand in lots of their own. */
function sharedLetters({ criteria }: RulesLot, at: number): Found[] {
  const first = new Map<string, RulesCriterion>();
  return criteria.flatMap((one, index) =>
    Object.entries(one.letters).flatMap(([place, letter]) => {
      const other = first.get(`${letter} ${place}`);
      if (other === undefined) {
        first.set(`${letter} ${place}`, one);
        return [];
      }
      return [
        {
          message: `Letter ${letter} staat in ${place} voor twee wensen: ${other.name} en ${one.name}. Geef elke wens een eigen letter.`,
          path: placeOf(at, index),
        },
      ];
    }),
  );
}

const placeOf = (at: number, index: number): readonly (string | number)[] => [
  'beoordeling',
  'percelen',
  at,
  'wensen',
  index,
];
