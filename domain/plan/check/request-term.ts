import { computeTerm } from '../../law/computed-terms.ts';
import { PART_TWO } from '../procedure-type.ts';
import { dayAfter } from './day-after.ts';
import { about, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** Who wants to be selected has at least thirty days from the day after dispatch of the notice, fifteen when urgent (Aw 2.71 lid 2, 2.74). */
export const requestTerm: CheckRule = {
  id: 'request-term',
  severity: 'error',
  ground: 'Aw 2.71 lid 2',
  guards: 'always',
  regimes: PART_TWO,
  check(input) {
    const notice = input.one('announces');
    const close = input.one('closes-requests');
    if (notice === null || close === null) return [];
    const { urgent } = input.definition.publication;
    const term = computeTerm(urgent ? 'restricted-requests-urgent' : 'restricted-requests', notice.lastDay);
    if (!term.ok || close.lastDay >= term.value.lastDay) return [];
    const message = `De sluiting van de aanmelding op ${inWords(close.lastDay)} is te vroeg: na de aankondiging van ${inWords(notice.lastDay)} moeten ${urgent ? 'vijftien' : 'dertig'} dagen volgen, tot en met ${inWords(term.value.lastDay)}. Kies ${inWords(dayAfter(term.value.lastDay))} of later.`;
    return [{ ...about(input, close.id, message), ground: urgent ? 'Aw 2.74' : 'Aw 2.71 lid 2' }];
  },
};
