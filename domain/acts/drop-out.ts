import { isAtStake } from '../evaluation/outcome.ts';
import { isAboutLots } from '../case/lots-of.ts';
import type { AwardOutcome } from '../case/outcome.ts';
import { tenderOf, type CaseState } from '../case/state.ts';
import { means, withTrait } from '../plan/trait.ts';
import { barred, goesOn } from './bars.ts';
import { refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/**
 * Whoever is in the ranking of an award can drop out of it, first or not, until the contract or the grant (U3.8). Where there is no ranking
 * it happens as well: it is filed, and people decide what follows.
 */
export const dropOut = act({
  word: 'uitval',
  brief: 'Leg vast dat een inschrijver uitvalt; na een winnaar schuift de volgende in de rangorde door',
  kinds: ['tender'],
  shape: {
    award: { kind: 'name', word: 'gunning', brief: 'Perceel waar het om gaat' },
    bid: { kind: 'name', word: 'inschrijving', brief: 'Inschrijving die uitvalt' },
    reason: { kind: 'text', word: 'reden', brief: 'Waarom; komt in het dossier' },
  },
  roles: STEERING,
  evidence: 'ranked',
  // Of who wins or is in a draw the case itself knows that it is ranked.
  asksEvidence: (given, { award, bid }) => {
    const outcome = awardNamed(given, award)?.outcome;
    return outcome !== undefined && !isAtStake(outcome, bid);
  },
  offered: (given) =>
    goesOn(given) &&
    (tenderOf(given)?.awards?.some(({ outcome }) => !('noAward' in outcome)) === true ||
      (isUnranked(given) && tenderOf(given)?.scores === false)),
  may(given, act, now, evidence) {
    const why = barred(given, act, now);
    if (why !== null) return why;
    const award = awardNamed(given, act.award);
    // A grant for one lot settles nothing of another.
    const settled = given.milestones.find(
      (one) =>
        means(one, 'settles-award') &&
        one.state === 'done' &&
        (award === undefined || isAboutLots(given, one, award.lots)),
    );
    if (settled !== undefined) return refusal('award-settled', { milestone: settled.id });
    if (isUnranked(given)) return null;
    return award !== undefined && !award.dropped.includes(act.bid) && evidence?.ranked !== false
      ? null
      : refusal('not-ranked', { values: { award: act.award, bid: act.bid } });
  },
});

/** Bids were opened and nothing was ranked: before that who bids is closed, and one who leaves takes the bid back. */
const isUnranked = (given: CaseState): boolean =>
  tenderOf(given)?.awards === null && withTrait(given.milestones, 'opens-bids')?.state === 'done';

const awardNamed = (given: CaseState, name: string): AwardOutcome | undefined =>
  tenderOf(given)?.awards?.find((one) => one.award === name);
