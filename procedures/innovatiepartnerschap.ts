import type { MilestoneType, ProcedureType } from '../domain/plan/procedure-type.ts';
import { LEAD, LEGAL, milestone, withOwn } from './milestones.ts';
import { NEGOTIATED_ROWS, negotiated } from './negotiated.ts';
import { inOrder, withPhases } from './phases.ts';
import { REQUESTS_TO_TALK } from './selection.ts';

/** What is to be invented comes in steps; after each the authority can go on, with fewer partners or with none. */
const DEVELOPMENT: readonly MilestoneType[] = [
  {
    ...milestone('development', 'ontwikkeling', 'ours', 'development', LEAD, 'Aw 2.126b'),
    traits: ['comes-again'],
    after: ['award-final'],
    kind: 'window',
  },
  {
    ...milestone('development-decision', 'besluit-na-ontwikkeling', 'ours', 'development', LEGAL, 'Aw 2.126b'),
    traits: ['comes-again'],
    after: ['development'],
  },
];

/**
 * The innovation partnership (Aw 2.126b to 2.126d): a selection, first bids, negotiations in rounds, final bids, and a partnership that
 * develops in steps. Requests have thirty days, also when urgent; for bids the law names no number of days (Aw 2.70).
 */
export const innovatiepartnerschap: ProcedureType = {
  id: 'innovatiepartnerschap',
  name: 'Innovatiepartnerschap',
  regime: 'european',
  grounds: ['Aw 2.71', 'Aw 2.126b'],
  phases: inOrder(withPhases(['development'], 'service', NEGOTIATED_ROWS)),
  milestones: withOwn([...negotiated(REQUESTS_TO_TALK), ...DEVELOPMENT], {
    'contract-notice': { phase: 'requests' },
    'requests-close': { ground: 'Aw 2.71 lid 3' },
    invitation: { ground: 'Aw 2.70' },
    'clarification-note': {
      after: ['invitation'],
      computed: { rule: 'clarification-note', from: 'first-bids-close' },
    },
    'first-bids-close': { ground: 'Aw 2.70' },
    negotiations: { ground: 'Aw 2.126b' },
    'revised-bids-close': { ground: 'Aw 2.126b' },
    'final-bids-call': { ground: 'Aw 2.126b' },
    'submission-close': { ground: 'Aw 2.70', after: ['final-bids-call'] },
  }),
};
