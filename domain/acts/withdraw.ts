import type { CaseState } from '../case/state.ts';
import { withTrait } from '../plan/trait.ts';
import { barred } from './bars.ts';
import { refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/** What was announced cannot be withdrawn in silence: it is terminated, and that is published. */
export const withdraw = act({
  word: 'trek-in',
  brief: 'Trek een procedure in die nog niet is aangekondigd, of een bezwaar',
  kinds: ['tender', 'objection'],
  shape: { reason: { kind: 'text', word: 'reden', brief: 'Waarom; komt in het dossier' } },
  roles: STEERING,
  offered: (given) => given.outcome === null && !isAnnounced(given),
  may: (given, act, now) =>
    barred(given, act, now, 'may') ??
    (isAnnounced(given)
      ? refusal('withdraw-after-notice', { milestone: withTrait(given.milestones, 'announces')?.id ?? '' })
      : null),
});

/** A procedure without a notice is never announced. */
export const isAnnounced = ({ milestones }: Pick<CaseState, 'milestones'>): boolean =>
  withTrait(milestones, 'announces')?.state === 'done';
