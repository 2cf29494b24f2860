import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { TOLD_EUROPE } from './after-award.ts';
import { CALL_OFF, CALL_OFF_PHASES } from './call-off.ts';
import { withOwn } from './milestones.ts';

/**
 * A purchase in a dynamic purchasing system: everybody who was admitted is invited and has at least ten days (Aw 2.148); what came of it
 * is told within thirty days, or by the quarter (Aw 2.136).
 */
export const aankoopBinnenDas: ProcedureType = {
  id: 'aankoop-binnen-das',
  name: 'Aankoop in een dynamisch aankoopsysteem',
  regime: 'call-off',
  grounds: ['Aw 2.148'],
  phases: CALL_OFF_PHASES,
  milestones: withOwn([...CALL_OFF, ...TOLD_EUROPE], {
    invitation: { ground: 'Aw 2.148' },
    'submission-close': {
      ground: 'Aw 2.148 lid 3',
      least: { rule: 'purchasing-system-tenders', from: 'invitation' },
    },
    'award-notice': {
      ground: 'Aw 2.136',
      computed: { rule: 'purchasing-system-results', from: 'award-final', binds: 'advice' },
    },
  }),
};
