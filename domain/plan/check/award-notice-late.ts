import { computeTerm } from '../../law/computed-terms.ts';
import { about, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** What was awarded is told to the Publications Office within thirty days; social services may do so by the quarter (Aw 2.134). */
export const awardNoticeLate: CheckRule = {
  id: 'award-notice-late',
  severity: 'error',
  ground: 'Aw 2.134 lid 1',
  regimes: ['european', 'social'],
  check(input) {
    const final = input.one('makes-final');
    const notice = input.one('announces-award');
    if (final === null || notice === null) return [];
    const social = input.regime.regime === 'social';
    const term = computeTerm(social ? 'award-notice-quarterly' : 'award-notice', final.lastDay);
    if (!term.ok || notice.lastDay <= term.value.lastDay) return [];
    const last = inWords(term.value.lastDay);
    const within = social ? 'binnen dertig dagen na het kwartaal van de gunning' : 'binnen dertig dagen na de gunning';
    const message = `De aankondiging van de gegunde opdracht op ${inWords(notice.lastDay)} is te laat: zij moet ${within} van ${inWords(final.lastDay)} zijn verzonden, dus tot en met ${last}. Kies een eerdere dag, of laat de datum weg: dan rekent Tenderklok haar uit.`;
    return [{ ...about(input, notice.id, message), ...(social ? { ground: 'Aw 2.134 lid 3' } : {}) }];
  },
};
