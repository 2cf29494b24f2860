import type { CheckRule } from './rule.ts';

/** Urgency shortens the terms of part 2 of the Aanbestedingswet, when it is substantiated (Aw 2.74); elsewhere there is nothing to shorten. */
export const urgentWithoutGround: CheckRule = {
  id: 'urgent-without-ground',
  severity: 'hint',
  ground: 'Aw 2.74',
  check({ definition: { publication }, regime: { regime } }) {
    if (!publication.urgent) return [];
    const path = ['publicatie', 'spoed'];
    if (regime !== 'european' && regime !== 'subsidy')
      return [
        {
          message:
            'Spoed verkort hier niets: de kortere termijnen van de wet zijn er voor een Europese procedure. Laat spoed weg, en leg uit waarom uw termijnen lang genoeg zijn.',
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
