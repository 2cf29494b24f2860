import { threshold } from '../../law/thresholds.ts';
import { civilOf, epochDay } from '../../law/day.ts';
import type { CheckRule } from './rule.ts';

const CENTS = 100n;

/** Whole euros. @example inEuros(214000n) // '€ 214.000' */
const inEuros = (euros: bigint): string => `€ ${String(euros).replace(/\B(?=(\d{3})+$)/g, '.')}`;

/** At or above the European threshold of the year of dispatch, the European rules hold. */
export const thresholdRegime: CheckRule = {
  id: 'threshold-regime',
  severity: 'warning',
  ground: 'Richtlijn 2014/24/EU art 4',
  check({ definition, one, type }) {
    const notice = one('announces');
    const { value } = definition;
    if (value === null || notice === null) return [];
    const { year } = civilOf(epochDay(notice.lastDay));
    const found = threshold(year, value.kind, value.authority);
    if (found === null)
      return [
        {
          message: `Van ${year} is de Europese drempel niet bekend. Controleer zelf of de opdracht eronder blijft.`,
          path: ['waarde'],
        },
      ];
    const european = BigInt(value.cents) >= BigInt(found.eur) * CENTS;
    if (european === (type.regime === 'european')) return [];
    const [worth, limit] = [BigInt(value.cents) / CENTS, BigInt(found.eur)].map(inEuros);
    return [
      {
        message: european
          ? `De waarde (${worth}) ligt op of boven de Europese drempel van ${year} (${limit}). Leg vast waarom geen Europese procedure nodig is.`
          : `De waarde (${worth}) ligt onder de Europese drempel van ${year} (${limit}); een Europese procedure is niet verplicht.`,
        path: ['waarde', 'bedrag'],
        ground: found.ground,
        ...(european ? {} : { severity: 'hint' as const }),
      },
    ];
  },
};
