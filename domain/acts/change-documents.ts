import type { CaseMilestone } from '../case/milestone.ts';
import type { CaseState } from '../case/state.ts';
import { allWithTrait, withTrait } from '../plan/trait.ts';
import { barred, goesOn, instantOfAct } from './bars.ts';
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
  offered: (given) =>
    goesOn(given) && openClosings(given).length > 0 && withTrait(given.milestones, 'announces')?.state === 'done',
  may(given, act, now) {
    const why = barred(given, act, now);
    if (why !== null) return why;
    const closing = allWithTrait(given.milestones, 'closes-bids').at(-1);
    if (closing === undefined) return refusal('no-such-moment', { values: { moment: 'closes-bids' } });
    const notice = withTrait(given.milestones, 'announces');
    if (notice === null) return refusal('no-such-moment', { values: { moment: 'announces' } });
    if (notice.state !== 'done') return refusal('change-before-notice', { milestone: notice.id });
    return openClosings(given).every(({ endsAt }) => instantOfAct(act, now) >= endsAt)
      ? refusal('change-after-closing', { milestone: closing.id, ground: 'Aw 2.73' })
      : null;
  },
});

/** The closings for bids that are still to come: that of all lots, and those that lots have for themselves. */
export const openClosings = ({ milestones }: Pick<CaseState, 'milestones'>): readonly CaseMilestone[] =>
  allWithTrait(milestones, 'closes-bids').filter(({ state }) => state === 'open');
