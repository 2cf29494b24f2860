import { winnersOf } from '../evaluation/outcome.ts';
import { isAboutLots } from '../case/lots-of.ts';
import { tenderOf } from '../case/state.ts';
import { means } from '../plan/trait.ts';
import { barred } from './bars.ts';
import { refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/** Only a winner of an award can drop out of it, until the contract or the grant (U3.8). */
export const dropOut = act({
  word: 'uitval',
  brief: 'Leg vast dat een winnaar uitvalt; de volgende in de rangorde schuift door',
  kinds: ['tender'],
  shape: {
    award: { kind: 'name', word: 'gunning', brief: 'Perceel waar het om gaat' },
    bid: { kind: 'name', word: 'inschrijving', brief: 'Inschrijving die uitvalt' },
    reason: { kind: 'text', word: 'reden', brief: 'Waarom; komt in het dossier' },
  },
  roles: STEERING,
  offered: (given) =>
    given.outcome === null && tenderOf(given)?.awards?.some((one) => winnersOf(one.outcome).length > 0) === true,
  may(given, act, now) {
    const why = barred(given, act, now);
    if (why !== null) return why;
    const award = tenderOf(given)?.awards?.find((one) => one.award === act.award);
    // A grant for one lot settles nothing of another.
    const settled = given.milestones.find(
      (one) =>
        means(one, 'settles-award') &&
        one.state === 'done' &&
        (award === undefined || isAboutLots(given, one, award.lots)),
    );
    if (settled !== undefined) return refusal('award-settled', { milestone: settled.id });
    return award !== undefined && winnersOf(award.outcome).includes(act.bid)
      ? null
      : refusal('not-the-winner', { values: { award: act.award, bid: act.bid } });
  },
});
