import { about, lastOf, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** Work that starts before the subsidy is granted is at the risk of whoever does it. */
export const startBeforeDecision: CheckRule = {
  id: 'start-before-decision',
  severity: 'warning',
  ground: 'Awb 4:13',
  check(input) {
    const start = input.one('starts-implementation');
    const granted = lastOf(input, 'on-application');
    const decision = granted ?? input.one('makes-final') ?? input.one('decides');
    if (start === null || decision === null || start.lastDay > decision.lastDay) return [];
    const [lacks, ground] = granted === null ? ['geen overeenkomst', 'Aw 2.127'] : ['geen recht op geld', 'Awb 4:13'];
    const message = `De implementatie start op ${inWords(start.lastDay)}, maar het besluit kan tot en met ${inWords(decision.lastDay)} komen. Wie eerder begint, heeft nog ${lacks}. Begin later, of regel wie de kosten draagt als het besluit anders uitvalt.`;
    return [{ ...about(input, start.id, message), ground }];
  },
};
