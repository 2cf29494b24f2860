import { tenderOf } from '../case/state.ts';
import { barred, goesOn } from './bars.ts';
import { refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/** A draw settles a tie that there is, between the bids of that tie, before a notary (U5.3-e). */
export const recordDraw = act({
  word: 'loting',
  brief: 'Leg de uitkomst van een loting vast',
  kinds: ['tender'],
  shape: {
    award: { kind: 'name', word: 'gunning', brief: 'Perceel waar het om gaat' },
    winner: { kind: 'name', word: 'winnaar', brief: 'Inschrijving die de loting wint' },
    notary: { kind: 'text', word: 'notaris', brief: 'Naam van de notaris' },
    proof: { kind: 'text', word: 'bewijs', brief: 'Kenmerk van de akte' },
  },
  roles: STEERING,
  alsoIn: { ranked: ['notary'], decided: ['notary'] },
  people: () => 2,
  offered: (given) => goesOn(given) && tenderOf(given)?.awards?.some((one) => 'tie' in one.outcome) === true,
  may(given, act, now) {
    const why = barred(given, act, now);
    if (why !== null) return why;
    const outcome = tenderOf(given)?.awards?.find((one) => one.award === act.award)?.outcome;
    return outcome !== undefined && 'tie' in outcome && outcome.tie.includes(act.winner)
      ? null
      : refusal('no-such-tie', { values: { award: act.award, bid: act.winner } });
  },
});
