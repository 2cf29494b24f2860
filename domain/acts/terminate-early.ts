import { barred } from './bars.ts';
import { act, ALL_KINDS, STEERING } from './spec.ts';

/** Early termination is possible in every phase, also while the case stands still. */
export const terminateEarly = act({
  word: 'beeindig',
  brief: 'Beëindig een procedure voortijdig',
  kinds: ALL_KINDS,
  shape: { reason: { kind: 'text', word: 'reden', brief: 'Waarom; komt in het dossier' } },
  roles: STEERING,
  offered: (given) => given.outcome === null,
  may: (given, act, now) => barred(given, act, now, 'may'),
});
