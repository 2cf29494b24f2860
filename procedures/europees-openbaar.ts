import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { TOLD_EUROPE, UNTIL_SERVICE } from './after-award.ts';
import { UNTIL_AWARD } from './milestones.ts';
import { OPEN_PHASES } from './phases.ts';

/** The European open procedure: a standstill of twenty days, then the award can become final. */
export const europeesOpenbaar: ProcedureType = {
  id: 'europees-openbaar',
  name: 'Europese openbare procedure',
  regime: 'european',
  phases: OPEN_PHASES,
  milestones: [...UNTIL_AWARD, ...UNTIL_SERVICE, ...TOLD_EUROPE],
};
