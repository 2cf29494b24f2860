import { monthsAfter, epochDay, isoOf } from '../../law/day.ts';
import type { CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** How old each kind of evidence may be, in months (Aw 2.89). */
const LIMITS: readonly (readonly [word: RegExp, months: number])[] = [
  [/gedragsverklaring|\bgva\b/i, 24],
  [/belasting|fiscale/i, 6],
  [/handelsregister|kvk|kamer van koophandel/i, 6],
];

/** The authority accepts evidence up to the age that the law gives; asking younger papers is not allowed (Aw 2.89). */
export const evidenceAge: CheckRule = {
  id: 'evidence-age',
  severity: 'warning',
  ground: 'Aw 2.89',
  check({ definition, one: milestone, regime: { regime } }) {
    const bound = regime === 'european';
    const close = milestone('closes-bids');
    if (close === null) return [];
    return definition.evidence.flatMap((one, index) => {
      const limit = LIMITS.find(([word]) => word.test(one.document))?.[1];
      const months = one.unit === 'year' ? one.amount * 12 : one.amount;
      if (limit === undefined || months === limit) return [];
      const oldest = inWords(isoOf(monthsAfter(epochDay(close.lastDay), -limit)));
      return [
        {
          message: `${one.document}: gevraagd is hoogstens ${one.amount} ${one.unit === 'year' ? 'jaar' : one.amount === 1 ? 'maand' : 'maanden'} oud, de wet rekent ${bound ? '' : 'bij een Europese procedure '}met ${limit} maanden: afgegeven op of na ${oldest}. ${bound ? 'Maak het gelijk aan de wet.' : 'Hier mag u afwijken, als u weet waarom.'}`,
          path: ['bewijsmiddelen', index, 'hoogstens'],
          ...(bound ? {} : { severity: 'hint' as const }),
        },
      ];
    });
  },
};
