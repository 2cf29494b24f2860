import type { MilestoneType, ProcedureType } from '../domain/plan/procedure-type.ts';
import { TOLD_EUROPE, UNTIL_SERVICE } from './after-award.ts';
import { asTheGuideSays, FROM_CLOSING, LEGAL, milestone, QUESTIONS, withOwn } from './milestones.ts';
import { inOrder, OPEN_ROWS, withPhases } from './phases.ts';
import { inProportion, NEGOTIATIONS } from './talks.ts';

/** One party is asked, or a few: nothing is announced before. */
const INVITED: MilestoneType = {
  ...milestone('invitation', 'uitnodiging', 'ours', 'questions', LEGAL, 'leidraad'),
  traits: ['announces', 'invites'],
  required: true,
};

/** Whoever wants no annulment afterwards makes the intention known and waits for twenty days (Aw 4.16). */
const TRANSPARENCY: MilestoneType = {
  ...milestone('transparency-notice', 'aankondiging-vooraf', 'ours', 'award', LEGAL, 'Aw 4.16 lid 1'),
  after: ['award-decision'],
};

/**
 * A negotiated procedure without a notice (Aw 2.32 to 2.37): the law names no step and no number of days before the award. No standstill is
 * needed where no notice was (2.127 lid 4 sub a); the twenty days of 4.16 run where the intention is made known.
 */
export const onderhandelingZonderAankondiging: ProcedureType = {
  id: 'onderhandeling-zonder-aankondiging',
  name: 'Onderhandelingsprocedure zonder aankondiging',
  regime: 'unannounced',
  phases: inOrder(
    withPhases(
      ['talks'],
      'submission',
      OPEN_ROWS.filter((row) => row !== 'consultation'),
    ),
  ),
  milestones: withOwn(
    [
      INVITED,
      ...asTheGuideSays(QUESTIONS).map((one) => ({ ...one, required: false })),
      ...asTheGuideSays(NEGOTIATIONS),
      ...inProportion(asTheGuideSays(FROM_CLOSING)),
      TRANSPARENCY,
      ...UNTIL_SERVICE,
      ...TOLD_EUROPE,
    ],
    {
      'clarification-note': { after: ['invitation'] },
      negotiations: { after: ['invitation'] },
      'final-bids-call': { required: false },
      'award-final': { ground: 'leidraad' },
      standstill: {
        ground: 'Aw 4.16 lid 1',
        computed: {
          rule: 'voluntary-transparency',
          from: 'transparency-notice',
          with: 'transparency-notice',
          binds: 'at-least',
        },
      },
    },
  ),
};
