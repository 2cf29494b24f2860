import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { TOLD_EUROPE, UNTIL_SERVICE } from './after-award.ts';
import { FROM_CLOSING, QUESTIONS, UNTIL_NOTICE, withOwn } from './milestones.ts';
import { inOrder, withPhases } from './phases.ts';
import { REQUESTS_TO_TALK, selection } from './selection.ts';
import { DIALOGUE, inProportion } from './talks.ts';

/**
 * The competitive dialogue (Aw 2.110 to 2.112): a selection, a dialogue in rounds about what the authority needs, and bids on what came
 * out of it. The law names no number of days for those bids: their term is in proportion (Aw 2.70).
 */
export const concurrentiegerichteDialoog: ProcedureType = {
  id: 'concurrentiegerichte-dialoog',
  name: 'Concurrentiegerichte dialoog',
  regime: 'european',
  grounds: ['Aw 2.71', 'Aw 2.110'],
  phases: inOrder(withPhases(['requests', 'selection', 'talks'], 'questions')),
  milestones: withOwn(
    [
      ...UNTIL_NOTICE,
      ...selection(REQUESTS_TO_TALK),
      ...DIALOGUE,
      ...QUESTIONS,
      ...inProportion(FROM_CLOSING),
      ...UNTIL_SERVICE,
      ...TOLD_EUROPE,
    ],
    {
      'contract-notice': { phase: 'requests' },
      'requests-close': { ground: 'Aw 2.71 lid 3' },
      // Whoever talks, asks there: a round in writing is one that the guide adds.
      'questions-close': { required: false },
      'clarification-note': {
        after: ['final-bids-call'],
        computed: { rule: 'clarification-note', from: 'submission-close', with: 'questions-close' },
      },
      'submission-close': { ground: 'Aw 2.70', after: ['final-bids-call'] },
    },
  ),
};
