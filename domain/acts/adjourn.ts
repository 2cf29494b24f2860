import { instantOfAct, barred } from './bars.ts';
import { localOf } from '../law/clock.ts';
import { decisionOf, isOpen, lastDayByLaw } from './objection-own.ts';
import { refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/** The authority can put off its decision once, by six weeks at most, before its term has passed (Awb 7:10 lid 3). */
export const adjourn = act({
  word: 'verdaag',
  brief: 'Verdaag de beslissing op bezwaar met zes weken',
  kinds: ['objection'],
  shape: { reason: { kind: 'text', word: 'reden', brief: 'Waarom; komt in het dossier' } },
  roles: STEERING,
  change: () => ({ kind: 'adjourn' }),
  offered: (given) => isOpen(given) && given.facts.adjourned !== true && given.facts.agreed === undefined,
  may(given, act, now) {
    const why = barred(given, act, now);
    if (why !== null) return why;
    const about = { milestone: decisionOf(given)?.id ?? '', ground: 'Awb 7:10 lid 3' };
    if (given.facts.adjourned === true) return refusal('already-adjourned', about);
    if (given.facts.agreed !== undefined) return refusal('delay-agreed-already', about);
    const last = lastDayByLaw(given);
    return last === null || localOf(instantOfAct(act, now)).day > last ? refusal('adjourned-too-late', about) : null;
  },
});
