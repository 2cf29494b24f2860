import { localOf } from '../law/clock.ts';
import { barred } from './bars.ts';
import { decisionOf, isOpen, lastDayByLaw } from './objection-own.ts';
import { refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/** Further delay is possible as far as the objector agrees (Awb 7:10 lid 4). */
export const agreeDelay = act({
  word: 'stel-uit',
  brief: 'Leg vast dat de indiener instemt met uitstel van de beslissing',
  kinds: ['objection'],
  shape: {
    until: { kind: 'day', word: 'tot-en-met', brief: 'Laatste dag waarmee de indiener instemt' },
    proof: { kind: 'text', word: 'bewijs', brief: 'Waar de instemming staat' },
  },
  roles: STEERING,
  change: (_given, { until }) => ({ kind: 'agree', until }),
  offered: isOpen,
  may(given, act, now) {
    const why = barred(given, act, now);
    if (why !== null) return why;
    const about = { milestone: decisionOf(given)?.id ?? '', ground: 'Awb 7:10 lid 4' };
    const today = localOf(now).day;
    // A term that has passed already is put off from today.
    const byLaw = lastDayByLaw(given);
    const last = byLaw === null || byLaw < today ? today : byLaw;
    return act.until <= last ? refusal('no-delay', { ...about, values: { last, until: act.until } }) : null;
  },
});
