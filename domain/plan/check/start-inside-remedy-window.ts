import { computeTerm } from '../../law/computed-terms.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { means, type Trait } from '../trait.ts';
import { orLater } from './advised-day.ts';
import { dayAfter } from './day-after.ts';
import { about, keyOf, lastOf, type CheckInput, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** What else a start waits for, by other rules: the application, the decision on it with its own window, the final award. */
function awaitedBy(input: CheckInput, trait: Trait): readonly IsoDate[] {
  const awaited: readonly Trait[] = trait === 'makes-final' ? ['decides'] : AWAITED;
  const days = awaited.flatMap((one) => input.all(one).map(({ lastDay }) => lastDay));
  const decision = trait === 'starts-services' ? lastOf(input, 'on-application') : null;
  const window = decision === null ? null : computeTerm('objection-window', decision.lastDay);
  return window?.ok === true ? [...days, window.value.lastDay] : days;
}

const AWAITED: readonly Trait[] = ['applies', 'on-application', 'makes-final'];

/** Whoever objects or goes to court in time can still touch a start that comes before the window closes. */
export const startInsideRemedyWindow: CheckRule = {
  id: 'start-inside-remedy-window',
  severity: 'warning',
  ground: 'Awb 6:7',
  guards: 'to-come',
  check(input) {
    const window = input.one('takes-objections') ?? input.one('holds-contract');
    if (window === null) return [];
    const standstill = means(window, 'holds-contract');
    const opens = window.firstDay ?? window.lastDay;
    // A final award inside the standstill is against the law, and has a rule of its own.
    const touched = standstill
      ? (['starts-implementation', 'starts-services'] as const)
      : (['starts-implementation', 'starts-services', 'makes-final'] as const);
    return touched.flatMap((trait) => {
      const start = input.one(trait);
      if (start === null || start.lastDay > window.lastDay) return [];
      const when = start.lastDay < opens ? 'komt vóór' : 'valt in';
      return [
        {
          ...about(
            input,
            start.id,
            `${keyOf(input, start.id)} op ${inWords(start.lastDay)} ${when} de termijn om op te komen tegen de gunning (${inWords(opens)} tot en met ${inWords(window.lastDay)}). Wie dat doet, kan dat nog raken.${standstill ? ' De overeenkomst mag u daarin nog niet sluiten: wie begint, doet dat zonder.' : ''} ${orLater(dayAfter(window.lastDay, ...awaitedBy(input, trait)))}, of leg vast waarom u eerder begint.`,
          ),
          ground: standstill ? 'Aw 2.127' : 'Awb 6:7',
        },
      ];
    });
  },
};
