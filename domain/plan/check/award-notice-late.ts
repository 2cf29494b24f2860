import { computeTerm } from '../../law/computed-terms.ts';
import type { Ground } from '../../law/ground.ts';
import type { Regime } from '../procedure-type.ts';
import { about, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** Where it may also be told by the quarter. */
const GROUNDS: Partial<Record<Regime, Ground>> = { social: 'Aw 2.134 lid 3', 'call-off': 'Aw 2.136' };

/** What was awarded is told to the Publications Office within thirty days, or by the quarter where that is allowed (Aw 2.134, 2.136). */
export const awardNoticeLate: CheckRule = {
  id: 'award-notice-late',
  severity: 'error',
  ground: 'Aw 2.134 lid 1',
  regimes: ['european', 'social', 'call-off'],
  check(input) {
    const final = input.one('makes-final');
    const notice = input.one('announces-award');
    if (final === null || notice === null) return [];
    const quarterly = GROUNDS[input.regime.regime];
    const term = computeTerm(quarterly !== undefined ? 'award-notice-quarterly' : 'award-notice', final.lastDay);
    if (!term.ok || notice.lastDay <= term.value.lastDay) return [];
    const last = inWords(term.value.lastDay);
    const within =
      quarterly !== undefined
        ? 'binnen dertig dagen na het kwartaal van de gunning'
        : 'binnen dertig dagen na de gunning';
    const message = `De aankondiging van de gegunde opdracht op ${inWords(notice.lastDay)} is te laat: zij moet ${within} van ${inWords(final.lastDay)} zijn verzonden, dus tot en met ${last}. Kies een eerdere dag, of laat de datum weg: dan rekent Tenderklok haar uit.`;
    return [{ ...about(input, notice.id, message), ...(quarterly === undefined ? {} : { ground: quarterly }) }];
  },
};
