import { withTrait } from '../plan/trait.ts';
import { barred, CLOCK_TOLERANCE_MS, instantOfAct } from './bars.ts';
import { refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/** An objection that came in is filed, whatever it means: in time, late or premature (Awb 6:9 to 6:11). It becomes a case of its own. */
export const fileObjection = act({
  word: 'bezwaar',
  brief: 'Leg een ontvangen bezwaar vast; het wordt een eigen zaak',
  kinds: ['tender'],
  shape: {
    receivedAt: { kind: 'instant', word: 'ontvangen', brief: 'Dag en tijd van ontvangst', now: true },
    proof: { kind: 'text', word: 'bewijs', brief: 'Nummer van de brief' },
    objector: { kind: 'text', word: 'van', brief: 'Wie bezwaar maakt' },
    postedOn: { kind: 'day', word: 'gepost', brief: 'Dag van het poststempel, als het per post kwam', optional: true },
    committee: {
      kind: 'choice',
      word: 'commissie',
      brief: 'Adviseert een commissie? Dan is er twaalf weken in plaats van zes',
      choices: { ja: 'yes', nee: 'no' },
      optional: true,
    },
  },
  roles: STEERING,
  afterEnd: true,
  offered: (given) => given.outcome === null && withTrait(given.milestones, 'takes-objections') !== null,
  may(given, act, now) {
    if (withTrait(given.milestones, 'takes-objections') === null)
      return refusal('no-such-moment', { values: { moment: 'takes-objections' } });
    const why = barred({ ...given, outcome: null }, act, now, 'may');
    if (why !== null) return why;
    return act.receivedAt > instantOfAct(act, now) + CLOCK_TOLERANCE_MS ? refusal('moment-in-future') : null;
  },
});
