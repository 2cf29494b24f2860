import type { MilestoneType } from '../domain/plan/procedure-type.ts';
import { UNTIL_SERVICE } from './after-award.ts';
import { asTheGuideSays, FROM_CLOSING, LEGAL, milestone, QUESTIONS } from './milestones.ts';
import { inProportion } from './talks.ts';
import { inOrder, OPEN_ROWS } from './phases.ts';

/** Those who can be asked already have the framework, or were admitted to the system: the invitation is the notice. */
const INVITED: MilestoneType = {
  ...milestone('invitation', 'uitnodiging', 'ours', 'questions', LEGAL, 'Aw 2.143'),
  traits: ['announces', 'invites'],
  required: true,
};

/** From the invitation to the start, for a purchase among those who were found before. No standstill is needed (Aw 2.127 lid 4). */
export const CALL_OFF: readonly MilestoneType[] = [
  INVITED,
  ...asTheGuideSays(QUESTIONS).map((one) => ({
    ...one,
    required: false,
    after: one.after.map((id) => (id === 'contract-notice' ? INVITED.id : id)),
  })),
  ...inProportion(asTheGuideSays(FROM_CLOSING)),
  ...asTheGuideSays(UNTIL_SERVICE).map((one) => (one.id === 'standstill' ? { ...one, ground: 'Aw 4.16 lid 2' } : one)),
];

export const CALL_OFF_PHASES = inOrder(OPEN_ROWS.filter((row) => row !== 'consultation'));
