import { barred } from './bars.ts';
import { act, STEERING } from './spec.ts';

/**
 * Early termination is possible in every phase, also while the case stands still. An objection is not for the authority to end: it
 * ends by decision or withdrawal (Awb 6:21, 7:11).
 */
export const terminateEarly = act({
  word: 'beeindig',
  brief: 'Beëindig een procedure of subsidie voortijdig',
  kinds: ['tender', 'subsidy'],
  shape: { reason: { kind: 'text', word: 'reden', brief: 'Waarom; komt in het dossier' } },
  roles: STEERING,
  offered: (given) => given.outcome === null,
  may: (given, act, now) => barred(given, act, now, 'may'),
});
