import { barredFromFiling } from './bars.ts';
import { receivedWhen } from './received-when.ts';
import { act, ALL_KINDS, STEERING } from './spec.ts';

/**
 * A complaint that came in is filed, whatever it means. It stops no term and binds nobody to an answer by a day: the authority's own desk
 * for complaints judges it, or the committee of experts advises (Aw 4.27). How it was judged is filed the same way.
 */
export const fileComplaint = act({
  word: 'klacht',
  brief: 'Leg een klacht vast, of wat daarover is geoordeeld; zij houdt geen termijn op',
  kinds: ALL_KINDS,
  shape: {
    complainant: { kind: 'text', word: 'van', brief: 'Wie klaagt' },
    receivedAt: { kind: 'instant', word: 'ontvangen', brief: 'Dag van ontvangst', now: true },
    reason: { kind: 'text', word: 'reden', brief: 'Waar de klacht over gaat; komt in het dossier' },
    proof: { kind: 'text', word: 'bewijs', brief: 'Nummer van de brief' },
    judgement: {
      kind: 'choice',
      word: 'oordeel',
      brief: 'Wat het klachtenmeldpunt of de Commissie van Aanbestedingsexperts oordeelde, als dat er is',
      choices: { gegrond: 'founded', 'deels-gegrond': 'partly-founded', ongegrond: 'unfounded' },
      optional: true,
    },
  },
  roles: STEERING,
  afterEnd: true,
  // It comes from outside, when it comes: nobody waits for one.
  offered: () => false,
  may: (given, act, now) => barredFromFiling(given, act, now) ?? receivedWhen(given, act.receivedAt, now),
});
