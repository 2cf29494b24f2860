import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { TOLD_EUROPE, UNTIL_SERVICE } from './after-award.ts';
import { FROM_CLOSING, QUESTIONS, UNTIL_NOTICE, withOwn } from './milestones.ts';
import { inOrder, withPhases } from './phases.ts';
import { INVITATION, INVITED, REQUESTS, selection } from './selection.ts';

/** The European restricted procedure: a request to take part, a selection with its reasons, an invitation, and then bids. */
export const nietOpenbaar: ProcedureType = {
  id: 'niet-openbaar',
  name: 'Europese niet-openbare procedure',
  regime: 'european',
  phases: inOrder(withPhases(['requests', 'selection'], 'questions')),
  milestones: withOwn(
    [
      ...UNTIL_NOTICE,
      ...selection(REQUESTS),
      INVITATION,
      ...QUESTIONS,
      ...FROM_CLOSING,
      ...UNTIL_SERVICE,
      ...TOLD_EUROPE,
    ],
    {
      'contract-notice': { phase: 'requests' },
      'requests-close': { ground: 'Aw 2.71 lid 2' },
      'clarification-note': { after: ['invitation'] },
      'submission-close': { least: INVITED },
    },
  ),
};
