import { NOTE_MARGIN } from '../procedure-type.ts';
import type { CheckRule } from './rule.ts';

/** Urgency shortens the terms for bids and for the note, when it is substantiated (Aw 2.54, 2.74); elsewhere there is nothing to shorten. */
export const urgentWithoutGround: CheckRule = {
  id: 'urgent-without-ground',
  severity: 'hint',
  ground: 'Aw 2.74',
  check({ definition: { publication }, regime: { regime } }) {
    if (!publication.urgent) return [];
    const path = ['publicatie', 'spoed'];
    if (!NOTE_MARGIN.includes(regime))
      return [
        {
          message:
            'Spoed verkort hier niets: de wet stelt hier geen termijnen die met spoed korter zijn. Laat spoed weg, en leg uit waarom uw termijnen lang genoeg zijn.',
          path,
        },
      ];
    return publication.ground === null
      ? [
          {
            message:
              'De termijnen zijn verkort om spoed, maar het bestand zegt niet waarom. Spoed moet naar behoren zijn onderbouwd: zet bij publicatie grond: <waar de reden staat>.',
            path,
          },
        ]
      : [];
  },
};
