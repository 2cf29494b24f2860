import { termHold } from '../case/hold.ts';
import { localOf } from '../law/clock.ts';
import { heldStretch, holdUntil } from '../plan/change/held-stretch.ts';
import { barred } from './bars.ts';
import { decisionOf, isOpen, objectionOf } from './objection-own.ts';
import { aboutMilestone, refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/** The defect was repaired: the decision term goes on, later by the days on which it stood still (Awb 7:10 lid 2). */
export const recordRepair = act({
  word: 'hersteld',
  brief: 'Leg vast dat de indiener het gebrek heeft hersteld',
  kinds: ['objection'],
  shape: {
    completedOn: { kind: 'day', word: 'aangevuld', brief: 'Dag waarop het werd hersteld' },
    proof: { kind: 'text', word: 'bewijs', brief: 'Nummer van de aanvulling' },
  },
  roles: STEERING,
  change(given, { completedOn }, at) {
    const id = decisionOf(given)?.id ?? '';
    return holdUntil(given.facts.holds, { id, since: termHold(given, id)?.since ?? null }, completedOn, at);
  },
  offered: (given) => isOpen(given) && objectionOf(given).defects === 'asked',
  may(given, act, now) {
    const why = barred(given, act, now);
    if (why !== null) return why;
    const id = decisionOf(given)?.id ?? '';
    const stretch = heldStretch(given.facts.holds, id, termHold(given, id)?.since ?? null);
    if (objectionOf(given).defects !== 'asked' || stretch === null) return refusal('no-repair-asked');
    if (act.completedOn > localOf(now).day) return aboutMilestone('moment-in-future', id, {});
    return act.completedOn < stretch.requestedOn
      ? aboutMilestone('repaired-before-request', id, { day: act.completedOn, requested: stretch.requestedOn })
      : null;
  },
});
