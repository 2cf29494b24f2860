import type { CheckRule } from './rule.ts';

/** One letter stands for one wish, wherever the guide uses it. */
export const criterionLetterMismatch: CheckRule = {
  id: 'criterion-letter-mismatch',
  severity: 'error',
  ground: 'Aw 2.115',
  check({ definition: { evaluation } }) {
    const seen = new Set<string>();
    return (evaluation?.lots ?? []).flatMap((lot, at) =>
      lot.criteria.flatMap((one, index) => {
        const letters = Object.entries(one.letters);
        if (seen.has(one.criterion) || new Set(letters.map(([, letter]) => letter)).size < 2) return [];
        seen.add(one.criterion);
        const where = letters.map(([place, letter]) => `${letter} in ${place}`).join(', ');
        return [
          {
            message: `${one.name} heeft meer dan één letter: ${where}. Een inschrijver weet dan niet waarop hij wordt beoordeeld. Geef elke wens overal dezelfde letter.`,
            path: ['beoordeling', 'percelen', at, 'wensen', index],
          },
        ];
      }),
    );
  },
};
