import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { UNTIL_SERVICE } from './after-award.ts';
import { asTheGuideSays, UNTIL_AWARD, withOwn } from './milestones.ts';
import { OPEN_PHASES } from './phases.ts';

/** The national open procedure, below the European threshold: the guide sets the dates, in proportion (Aw 1.10). */
export const openbaarNationaal: ProcedureType = {
  id: 'openbaar-nationaal',
  name: 'Nationale openbare procedure',
  regime: 'national',
  phases: OPEN_PHASES,
  milestones: withOwn(asTheGuideSays([...UNTIL_AWARD, ...UNTIL_SERVICE]), { 'clarification-note': { required: true } }),
};
