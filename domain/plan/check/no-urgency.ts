import { PART_TWO } from '../procedure-type.ts';
import type { CheckRule } from './rule.ts';
import { isTenderTerm } from './shortest-term.ts';

/** Urgency shortens the terms of an open, a restricted and a negotiated procedure, and of no other one (Aw 2.74). */
export const noUrgency: CheckRule = {
  id: 'no-urgency',
  severity: 'error',
  ground: 'Aw 2.74',
  regimes: PART_TWO,
  check: ({ definition: { publication }, type }) =>
    !publication.urgent ||
    type.milestones.some(({ least }) => least !== undefined && (least.urgent !== undefined || isTenderTerm(least)))
      ? []
      : [
          {
            message: `Bij het type ${type.id} verkort spoed geen enkele termijn. Haal spoed weg, of kies een type waarbij de wet spoed kent.`,
            path: ['publicatie', 'spoed'],
          },
        ],
};
