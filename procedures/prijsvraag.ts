import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { asTheGuideSays, milestone, LEAD, UNTIL_AWARD, withOwn } from './milestones.ts';
import { inOrder } from './phases.ts';

/**
 * An open design contest (Aw 2.42, 2.43, 2.157 to 2.163): a jury judges designs without knowing whose they are, and its result is
 * announced. No law sets a term for either, so the rules of the contest do. A contract with the winner comes after it (Aw 2.34).
 */
export const prijsvraag: ProcedureType = {
  id: 'prijsvraag',
  name: 'Openbare prijsvraag',
  regime: 'contest',
  phases: inOrder(['consultation', 'questions', 'submission', 'opening', 'evaluation', 'award']),
  milestones: [
    ...withOwn(asTheGuideSays(UNTIL_AWARD), {
      'contract-notice': { ground: 'Aw 2.158' },
      'clarification-note': { required: true },
      'bid-opening': { ground: 'Aw 2.162' },
      evaluation: { ground: 'Aw 2.161' },
      'award-decision': { ground: 'Aw 2.43 lid 3' },
    }),
    {
      ...milestone('contest-results', 'aankondiging-uitslag', 'ours', 'award', LEAD, 'Aw 2.163'),
      after: ['award-decision'],
      required: true,
    },
  ],
};
