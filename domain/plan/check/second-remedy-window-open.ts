import { computeTerm } from '../../law/computed-terms.ts';
import { about, lastOf, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** The decision on the application has an objection window of its own (Awb 6:7), which can still be open at the start. */
export const secondRemedyWindowOpen: CheckRule = {
  id: 'second-remedy-window-open',
  severity: 'warning',
  ground: 'Awb 6:7',
  check(input) {
    const decision = lastOf(input, 'on-application');
    const start = input.one('starts-services');
    if (decision === null || start === null) return [];
    const window = computeTerm('objection-window', decision.lastDay);
    if (!window.ok || window.value.lastDay < start.lastDay) return [];
    return [
      about(
        input,
        start.id,
        `Tegen een subsidiebesluit van ${inWords(decision.lastDay)} kan bezwaar tot en met ${inWords(window.value.lastDay)}; de dienstverlening start al op ${inWords(start.lastDay)}. Besluit eerder, start later, of leg vast hoe u dit opvangt.`,
      ),
    ];
  },
};
