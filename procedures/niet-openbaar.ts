import type { MilestoneType, ProcedureType } from '../domain/plan/procedure-type.ts';
import { LEAD, LEGAL, milestone, TOLD_EUROPE, UNTIL_AWARD, UNTIL_SERVICE, withOwn } from './milestones.ts';
import { inOrder, OPEN_ROWS } from './phases.ts';

/** Between the notice and the questions: who asks to take part is selected, and who is selected is invited. */
const SELECTION: readonly MilestoneType[] = [
  {
    ...milestone('requests-close', 'sluiting-aanmelding', 'theirs', 'requests', LEAD, 'Aw 2.71 lid 2'),
    traits: ['closes-requests', 'made-known'],
    kind: 'moment',
    required: true,
  },
  {
    ...milestone('selection-decision', 'selectiebeslissing', 'ours', 'selection', LEGAL, 'Aw 2.103'),
    traits: ['selects'],
    after: ['requests-close'],
    required: true,
  },
  {
    ...milestone('invitation', 'uitnodiging', 'ours', 'questions', LEGAL, 'Aw 2.71 lid 4'),
    traits: ['invites'],
    after: ['selection-decision'],
    required: true,
  },
];

const untilNotice = UNTIL_AWARD.findIndex(({ id }) => id === 'contract-notice') + 1;

/** The European restricted procedure: a request to take part, a selection with its reasons, an invitation, and then bids. */
export const nietOpenbaar: ProcedureType = {
  id: 'niet-openbaar',
  name: 'Europese niet-openbare procedure',
  regime: 'european',
  phases: inOrder(OPEN_ROWS.flatMap((row) => (row === 'questions' ? ['requests', 'selection', row] : [row]))),
  milestones: withOwn(
    [
      ...UNTIL_AWARD.slice(0, untilNotice),
      ...SELECTION,
      ...UNTIL_AWARD.slice(untilNotice),
      ...UNTIL_SERVICE,
      ...TOLD_EUROPE,
    ],
    { 'contract-notice': { phase: 'requests' }, 'clarification-note': { after: ['invitation'] } },
  ),
};
