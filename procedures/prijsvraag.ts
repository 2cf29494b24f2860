import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { asTheGuideSays, milestone, LEAD, UNTIL_AWARD, withOwn } from './milestones.ts';
import { inOrder } from './phases.ts';

/**
 * An open design contest (directive 2014/24/EU, articles 78 to 82): a jury judges designs without knowing whose they are. No law sets a
 * term to hand in a design, so the rules of the contest do; its result is announced within thirty days. A contract with the winner comes after it.
 */
export const prijsvraag: ProcedureType = {
  id: 'prijsvraag',
  name: 'Openbare prijsvraag',
  regime: 'contest',
  phases: inOrder(['consultation', 'questions', 'submission', 'opening', 'evaluation', 'award']),
  milestones: [
    ...withOwn(asTheGuideSays(UNTIL_AWARD), {
      'clarification-note': { required: true },
    }),
    {
      ...milestone(
        'contest-results',
        'aankondiging-uitslag',
        'ours',
        'award',
        LEAD,
        'Richtlijn 2014/24/EU art 79 lid 2',
      ),
      after: ['award-decision'],
      computed: { rule: 'contest-results', from: 'award-decision', binds: 'advice' },
    },
  ],
};
