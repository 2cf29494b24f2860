import { termHold } from '../case/hold.ts';
import { asideCompletion } from '../case/aside-completion.ts';
import { holdUntil } from '../plan/change/held-stretch.ts';
import { completedWhen } from './completion.ts';
import { decisionOf, isOpen, objectionOf } from './objection-own.ts';
import { refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/**
 * What an objector sent to repair a defect is filed, whatever it means. Where repair was asked, the decision term goes on, later by the
 * days on which it stood still (Awb 7:10 lid 2).
 */
export const recordRepair = act({
  word: 'hersteld',
  brief: 'Leg vast dat de indiener het gebrek heeft hersteld',
  kinds: ['objection'],
  shape: {
    completedOn: { kind: 'day', word: 'aangevuld', brief: 'Dag waarop het werd hersteld' },
    proof: { kind: 'text', word: 'bewijs', brief: 'Nummer van de aanvulling' },
  },
  roles: STEERING,
  afterEnd: true,
  change(given, { completedOn }, at) {
    const decision = decisionOf(given);
    if (decision === null || asideCompletion(given, decision, completedOn) !== null) return null;
    const { id } = decision;
    return holdUntil(given.facts.holds, { id, since: termHold(given, id)?.since ?? null }, completedOn, at);
  },
  offered: (given) => isOpen(given) && objectionOf(given).defects === 'asked',
  may(given, act, now) {
    const decision = decisionOf(given);
    return decision === null
      ? refusal('no-such-moment', { values: { moment: 'decides-objection' } })
      : completedWhen(given, { decision: decision.id, on: act.completedOn, act }, now);
  },
});
