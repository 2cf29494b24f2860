import { PART_TWO, type LeastTerm, type MilestoneType } from '../domain/plan/procedure-type.ts';
import { LEAD, LEGAL, milestone } from './milestones.ts';

/** Thirty days to ask to take part, fifteen when urgent (Aw 2.71 lid 2, 2.74). */
export const REQUESTS: LeastTerm = {
  rule: 'restricted-requests',
  urgent: 'restricted-requests-urgent',
  from: 'contract-notice',
  regimes: PART_TWO,
};

/** Thirty days to ask to take part in a dialogue or an innovation partnership: urgency does not shorten them (Aw 2.71 lid 3). */
export const REQUESTS_TO_TALK: LeastTerm = { rule: 'dialogue-requests', from: 'contract-notice', regimes: PART_TWO };

/** Forty days for bids from the invitation on, by how is published fewer or more (Aw 2.71 lid 4). */
export const INVITED: LeastTerm = { rule: 'restricted-tenders', from: 'invitation', regimes: PART_TWO };

/** Who asks to take part is selected, and who is not hears why. @param least how long there is to ask. */
export const selection = (least: LeastTerm): readonly MilestoneType[] => [
  {
    ...milestone('requests-close', 'sluiting-aanmelding', 'theirs', 'requests', LEAD, 'Aw 2.71'),
    traits: ['closes-requests', 'made-known'],
    kind: 'moment',
    required: true,
    least,
  },
  {
    ...milestone('selection-decision', 'selectiebeslissing', 'ours', 'selection', LEGAL, 'Aw 2.103'),
    traits: ['selects'],
    after: ['requests-close'],
    required: true,
  },
];

/** Who was selected is asked for a bid. */
export const INVITATION: MilestoneType = {
  ...milestone('invitation', 'uitnodiging', 'ours', 'questions', LEGAL, 'Aw 2.71 lid 4'),
  traits: ['invites'],
  after: ['selection-decision'],
  required: true,
};
