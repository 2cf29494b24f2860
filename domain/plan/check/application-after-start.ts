import type { Trait } from '../trait.ts';
import type { Severity } from '../finding.ts';
import { about, type CheckRule, type Found } from './rule.ts';
import { inWords } from './words.ts';

/** Services without an application have no ground; an implementation that starts before it is at the grantee's own risk. */
const STARTS: readonly (readonly [trait: Trait, what: string, severity: Severity])[] = [
  ['starts-services', 'dienstverlening', 'error'],
  ['starts-implementation', 'implementatie', 'warning'],
];

/** A subsidy is applied for before what it pays for begins. */
export const applicationAfterStart: CheckRule = {
  id: 'application-after-start',
  severity: 'error',
  ground: 'Awb 4:13',
  regimes: ['subsidy'],
  check(input) {
    return STARTS.flatMap(([trait, what, severity]): Found[] => {
      const start = input.one(trait);
      return input.all('applies').flatMap((application) => {
        if (start === null || application.lastDay < start.lastDay) return [];
        const message = `De aanvraag kan tot en met ${inWords(application.lastDay)}, na de start van de ${what} op ${inWords(start.lastDay)}. Laat de aanvraag eerder sluiten of start later.`;
        return [{ ...about(input, application.id, message), severity }];
      });
    });
  },
};
