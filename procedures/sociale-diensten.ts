import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { TOLD_EUROPE, UNTIL_SERVICE } from './after-award.ts';
import { UNTIL_AWARD, withOwn } from './milestones.ts';
import { OPEN_PHASES } from './phases.ts';

/**
 * Social and other specific services from their threshold on: a notice, no terms for bids (Aw 2.38, 2.39). The note keeps its ten
 * days (Aw 2.54); whether the standstill holds is contested, and twenty days are advised.
 */
export const socialeDiensten: ProcedureType = {
  id: 'sociale-diensten',
  name: 'Procedure voor sociale en andere specifieke diensten',
  regime: 'social',
  phases: OPEN_PHASES,
  milestones: withOwn([...UNTIL_AWARD, ...UNTIL_SERVICE, ...TOLD_EUROPE], {
    'prior-notice': { ground: 'Aw 2.38' },
    'contract-notice': { ground: 'Aw 2.38' },
    'submission-close': { ground: 'Aw 1.10' },
    'bid-opening': { ground: 'leidraad' },
    evaluation: { ground: 'leidraad' },
  }),
};
