import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { CALL_OFF, CALL_OFF_PHASES } from './call-off.ts';
import { withOwn } from './milestones.ts';

/**
 * A mini-competition under a framework with several suppliers (Aw 2.143): they are asked in writing and have a term that is long enough,
 * without a number of days. The framework itself is awarded by any other type.
 */
export const minicompetitie: ProcedureType = {
  id: 'minicompetitie',
  name: 'Minicompetitie onder een raamovereenkomst',
  regime: 'call-off',
  phases: CALL_OFF_PHASES,
  milestones: withOwn(CALL_OFF, { 'submission-close': { ground: 'Aw 2.143 lid 3' } }),
};
