import { dutiesLeft } from '../case/duties.ts';
import { barred } from './bars.ts';
import { LOT } from './meant.ts';
import { refusal } from './refusal.ts';
import { act, ALL_KINDS, STEERING } from './spec.ts';

/** A duty outside, such as a rectification on the platform, is confirmed with the number under which it was done. */
export const confirmDuty = act({
  word: 'bevestig',
  brief: 'Bevestig dat een nieuwe datum op het platform staat',
  kinds: ALL_KINDS,
  shape: {
    milestone: { kind: 'milestone', word: 'mijlpaal', brief: 'Mijlpaal met de nieuwe datum', positional: true },
    lot: LOT,
    proof: { kind: 'text', word: 'bewijs', brief: 'Nummer van de rectificatie' },
  },
  roles: STEERING,
  offered: (given) => given.outcome === null && dutiesLeft(given).length > 0,
  may: (given, act, now) =>
    barred(given, act, now, 'may') ??
    (given.duties.some((one) => one.milestone === act.milestone)
      ? null
      : refusal('no-such-duty', { milestone: act.milestone })),
});
