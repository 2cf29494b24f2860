import { withTrait } from '../plan/trait.ts';
import { barred, instantOfAct } from './bars.ts';
import { refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/** Documents change substantially after the notice and before the closing: before it the file changes, after it nothing does (Aw 2.73). */
export const changeDocuments = act({
  word: 'wijziging',
  brief: 'Leg vast dat de stukken na de aankondiging wezenlijk zijn gewijzigd',
  kinds: ['tender'],
  shape: {
    reason: { kind: 'text', word: 'reden', brief: 'Waarom; komt in het dossier' },
    proof: { kind: 'text', word: 'bewijs', brief: 'Nummer van de publicatie van de wijziging' },
  },
  roles: STEERING,
  offered: ({ milestones, outcome }) =>
    outcome === null &&
    withTrait(milestones, 'closes-bids')?.state === 'open' &&
    withTrait(milestones, 'announces')?.state === 'done',
  may(given, act, now) {
    const why = barred(given, act, now);
    if (why !== null) return why;
    const closing = withTrait(given.milestones, 'closes-bids');
    if (closing === null) return refusal('no-such-moment', { values: { moment: 'closes-bids' } });
    const notice = withTrait(given.milestones, 'announces');
    if (notice === null) return refusal('no-such-moment', { values: { moment: 'announces' } });
    if (notice.state !== 'done') return refusal('change-before-notice', { milestone: notice.id });
    return closing.state !== 'open' || instantOfAct(act, now) >= closing.endsAt
      ? refusal('change-after-closing', { milestone: closing.id, ground: 'Aw 2.73' })
      : null;
  },
});
