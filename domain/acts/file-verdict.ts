import { barredFromFiling } from './bars.ts';
import { receivedWhen } from './received-when.ts';
import { act, ALL_KINDS, STEERING } from './spec.ts';

/** What a judge decided is filed as it came. What must follow from it, in this procedure, is for people: they are asked. */
export const fileVerdict = act({
  word: 'vonnis',
  brief: 'Leg een vonnis of arrest over deze zaak vast; wat er moet volgen, wordt u gevraagd',
  kinds: ALL_KINDS,
  shape: {
    court: { kind: 'text', word: 'van', brief: 'Welke rechter' },
    receivedAt: { kind: 'instant', word: 'ontvangen', brief: 'Dag van ontvangst', now: true },
    reason: { kind: 'text', word: 'reden', brief: 'Wat de rechter besliste; komt in het dossier' },
    proof: { kind: 'text', word: 'bewijs', brief: 'Zaaknummer of ECLI' },
  },
  roles: STEERING,
  afterEnd: true,
  // It comes from outside, when it comes: nobody waits for one.
  offered: () => false,
  may: (given, act, now) => barredFromFiling(given, act, now) ?? receivedWhen(given, act.receivedAt, now),
});
