import type { CheckRule } from './rule.ts';

/** Urgency shortens terms only when it is substantiated (Aw 2.74). */
export const urgentWithoutGround: CheckRule = {
  id: 'urgent-without-ground',
  severity: 'hint',
  ground: 'Aw 2.74',
  check: ({ definition: { publication } }) =>
    publication.urgent && publication.ground === null
      ? [
          {
            message:
              'De termijnen zijn verkort om spoed, maar het bestand zegt niet waarom. Spoed moet naar behoren zijn onderbouwd: zet bij publicatie grond: <waar de reden staat>.',
            path: ['publicatie', 'spoed'],
          },
        ]
      : [],
};
