import { lotAlone } from '../case/lot-way.ts';
import { barred } from './bars.ts';
import { leaving, lotGone } from './lot-leaving.ts';
import { refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/**
 * Early termination is possible in every phase, also while the case stands still; of one lot while the others go on. An objection is not for the authority to end: it
 * ends by decision or withdrawal (Awb 6:21, 7:11).
 */
export const terminateEarly = act({
  word: 'beeindig',
  brief: 'Beëindig een procedure, één perceel of een subsidie voortijdig',
  kinds: ['tender', 'subsidy'],
  shape: {
    reason: { kind: 'text', word: 'reden', brief: 'Waarom; komt in het dossier' },
    lot: { kind: 'name', word: 'perceel', brief: 'Alleen dit perceel; de andere gaan door', optional: true },
  },
  roles: STEERING,
  change: (given, { lot }) => (lot === undefined ? null : leaving(given, lot)),
  offered: (given) => given.outcome === null,
  may(given, act, now) {
    const { lot } = act;
    const why = barred(given, act, now, 'may');
    if (why !== null || lot === undefined) return why;
    // Among lots that go together it has nothing left to end when nothing of theirs is to come.
    const isThrough = lotAlone(given, lot) === null && leaving(given, lot) === null;
    return lotGone(given, lot) ?? (isThrough ? refusal('lot-ended', { values: { lot } }) : null);
  },
});
