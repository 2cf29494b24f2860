import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { withOwn } from './milestones.ts';
import { NEGOTIATED_ROWS, negotiated } from './negotiated.ts';
import { inOrder } from './phases.ts';
import { INVITED, REQUESTS } from './selection.ts';

/**
 * The competitive procedure with negotiation (Aw 2.126, 2.126a): a selection, first bids on an invitation, negotiations in rounds, and
 * final bids that are not negotiated on.
 */
export const mededingingsprocedure: ProcedureType = {
  id: 'mededingingsprocedure-met-onderhandeling',
  name: 'Mededingingsprocedure met onderhandeling',
  regime: 'european',
  grounds: ['Aw 2.71', 'Aw 2.126'],
  phases: inOrder(NEGOTIATED_ROWS),
  milestones: withOwn(negotiated(REQUESTS), {
    'contract-notice': { phase: 'requests' },
    'requests-close': { ground: 'Aw 2.71 lid 2' },
    'clarification-note': {
      after: ['invitation'],
      computed: { rule: 'clarification-note', urgent: 'clarification-note-urgent', from: 'first-bids-close' },
    },
    'first-bids-close': { ground: 'Aw 2.71 lid 4', least: INVITED },
    'submission-close': { ground: 'Aw 2.126', after: ['final-bids-call'] },
  }),
};
