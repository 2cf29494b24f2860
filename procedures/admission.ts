import type { MilestoneType } from '../domain/plan/procedure-type.ts';
import { LEAD, LEGAL, milestone } from './milestones.ts';

/** Whoever asks to be admitted, on any day until the last one, hears of it: each has a request and a decision of its own. */
export const admission = (phase: string, ground: string): readonly MilestoneType[] => [
  {
    ...milestone('admission-request', 'verzoek-tot-toelating', 'theirs', phase, LEAD, ground),
    traits: ['applies', 'takes-applicants'],
    required: true,
    reportable: true,
    per: 'applicant',
  },
  {
    ...milestone('admission-decision', 'toelatingsbesluit', 'ours', phase, LEGAL, ground),
    after: ['admission-request'],
    required: true,
    per: 'applicant',
  },
];
