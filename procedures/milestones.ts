import type { Role } from '../domain/plan/milestone.ts';
import { PART_TWO, type MilestoneType } from '../domain/plan/procedure-type.ts';

export const LEAD: readonly Role[] = ['procedureLead', 'procurementOfficer'];
export const LEGAL: readonly Role[] = ['procedureLead', 'procurementOfficer', 'lawyer'];
const ASSESSING: readonly Role[] = ['procedureLead', 'procurementOfficer', 'evaluator'];

/** Milestones that more than one procedure type has, from the prior notice to the award talks. */
export const UNTIL_AWARD: readonly MilestoneType[] = [
  {
    ...milestone('prior-notice', 'vooraankondiging', 'ours', 'consultation', LEAD, 'Aw 2.71'),
    traits: ['announces-ahead'],
  },
  {
    ...milestone('consultation-enrolment', 'aanmelden-marktconsultatie', 'theirs', 'consultation', LEAD, 'Aw 2.25'),
    traits: ['closes-enrolment'],
  },
  {
    ...milestone('market-consultation', 'marktconsultatie', 'ours', 'consultation', LEAD, 'Aw 2.25'),
    traits: ['consults-market', 'comes-again'],
  },
  {
    ...milestone('contract-notice', 'aankondiging', 'ours', 'questions', LEAD, 'Aw 2.62'),
    traits: ['announces'],
    required: true,
  },
  {
    ...milestone('questions-close', 'vragen-tot', 'theirs', 'questions', LEAD, 'Aw 2.54'),
    traits: ['closes-questions', 'made-known', 'comes-again'],
    required: true,
  },
  {
    ...milestone('clarification-note', 'nota-van-inlichtingen', 'ours', 'questions', LEGAL, 'Aw 2.54'),
    traits: ['answers-questions', 'made-known', 'comes-again'],
    after: ['contract-notice'],
    computed: { rule: 'clarification-note', urgent: 'clarification-note-urgent', from: 'submission-close' },
  },
  {
    ...milestone('submission-close', 'sluiting', 'theirs', 'submission', LEAD, 'Aw 2.71'),
    traits: ['closes-bids', 'made-known'],
    kind: 'moment',
    required: true,
    least: { rule: 'tender-minimum-standard', from: 'contract-notice', regimes: PART_TWO },
  },
  {
    ...milestone('bid-opening', 'opening', 'ours', 'opening', LEAD, 'Aw 2.108'),
    traits: ['opens-bids', 'made-known'],
    after: ['submission-close'],
    kind: 'moment',
    required: true,
    notBefore: true,
  },
  {
    ...milestone('evaluation', 'beoordeling', 'ours', 'evaluation', ASSESSING, 'Aw 2.114'),
    traits: ['scores', 'needs-winner'],
    after: ['bid-opening'],
    kind: 'window',
    required: true,
  },
  {
    ...milestone('award-decision', 'gunningsbeslissing', 'ours', 'award', LEGAL, 'Aw 2.130'),
    traits: ['decides', 'needs-winner'],
    after: ['submission-close', 'bid-opening', 'evaluation'],
    required: true,
  },
  {
    ...milestone('award-meetings', 'gesprekken', 'ours', 'award', LEAD, 'Aw 2.130'),
    traits: ['explains-decision'],
    after: ['award-decision'],
    kind: 'window',
  },
];

const after = (id: string): number => UNTIL_AWARD.findIndex((one) => one.id === id) + 1;

/** The same in parts, for a type that has other steps between them: up to the notice, the questions with their notes, and from the closing on. */
export const UNTIL_NOTICE = UNTIL_AWARD.slice(0, after('contract-notice'));
export const QUESTIONS = UNTIL_AWARD.slice(after('contract-notice'), after('clarification-note'));
export const FROM_CLOSING = UNTIL_AWARD.slice(after('clarification-note'));
/** The same steps as the guide has them, where the law sets none of their dates. */
export const asTheGuideSays = (milestones: readonly MilestoneType[]): readonly MilestoneType[] =>
  milestones.map(({ computed: _law, ...one }) => ({ ...one, ground: 'leidraad' }));

/** Questions and their notes in this phase, where a guide has them: no law sets their days, and nothing that closes hangs on them. */
export const questionsIn = (phase: string): readonly MilestoneType[] =>
  asTheGuideSays(QUESTIONS).map((one) => ({ ...one, phase, required: false }));

/** The steps with some of their own: each that is named says what differs. */
export const withOwn = (
  milestones: readonly MilestoneType[],
  own: Readonly<Record<string, Partial<MilestoneType>>>,
): readonly MilestoneType[] => milestones.map((one) => ({ ...one, ...own[one.id] }));

/** A milestone that counts through its last day, may be left out, and is a date and nothing more. */
export function milestone(
  id: string,
  key: string,
  owner: MilestoneType['owner'],
  phase: string,
  roles: readonly Role[],
  ground: string,
): MilestoneType {
  return { id, key, kind: 'lastDay', owner, phase, roles, ground, traits: [], after: [], required: false };
}
