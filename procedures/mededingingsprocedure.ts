import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { TOLD_EUROPE, UNTIL_SERVICE } from './after-award.ts';
import { FROM_CLOSING, QUESTIONS, UNTIL_NOTICE, withOwn } from './milestones.ts';
import { inOrder, withPhases } from './phases.ts';
import { INVITATION, INVITED, REQUESTS, selection } from './selection.ts';
import { FIRST_BIDS, inProportion, NEGOTIATIONS } from './talks.ts';

/**
 * The competitive procedure with negotiation (Aw 2.126, 2.126a): a selection, first bids on an invitation, negotiations in rounds, and
 * final bids that are not negotiated on.
 */
export const mededingingsprocedure: ProcedureType = {
  id: 'mededingingsprocedure-met-onderhandeling',
  name: 'Mededingingsprocedure met onderhandeling',
  regime: 'european',
  grounds: ['Aw 2.71', 'Aw 2.126'],
  phases: inOrder(
    withPhases(['first-bids', 'talks'], 'submission', withPhases(['requests', 'selection'], 'questions')),
  ),
  milestones: withOwn(
    [
      ...UNTIL_NOTICE,
      ...selection(REQUESTS),
      INVITATION,
      ...QUESTIONS,
      FIRST_BIDS,
      ...NEGOTIATIONS,
      ...inProportion(FROM_CLOSING),
      ...UNTIL_SERVICE,
      ...TOLD_EUROPE,
    ],
    {
      'contract-notice': { phase: 'requests' },
      'requests-close': { ground: 'Aw 2.71 lid 2' },
      'clarification-note': {
        after: ['invitation'],
        computed: { rule: 'clarification-note', urgent: 'clarification-note-urgent', from: 'first-bids-close' },
      },
      'first-bids-close': { ground: 'Aw 2.71 lid 4', least: INVITED },
      'submission-close': { ground: 'Aw 2.126', after: ['final-bids-call'] },
    },
  ),
};
