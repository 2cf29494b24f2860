import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { UNTIL_SERVICE } from './after-award.ts';
import { asTheGuideSays, UNTIL_AWARD, withOwn } from './milestones.ts';
import { OPEN_PHASES } from './phases.ts';

/** A concession in one stage: bids come in on the notice, at least thirty days after it (Aw 2a.33, 2a.36). */
export const concessie: ProcedureType = {
  id: 'concessie',
  name: 'Concessie in een ronde',
  regime: 'concession',
  phases: OPEN_PHASES,
  milestones: withOwn([...asTheGuideSays(UNTIL_AWARD), ...UNTIL_SERVICE], {
    'contract-notice': { ground: 'Aw 2a.33' },
    'clarification-note': { required: true },
    'submission-close': { ground: 'Aw 2a.36' },
  }),
};
