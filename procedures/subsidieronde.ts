import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { LEAD, LEGAL, milestone } from './milestones.ts';
import { inOrder } from './phases.ts';

/**
 * A subsidy round: the ceiling and the way of division are told before the period begins (Awb 4:25 to 4:27), whoever wants to applies in
 * it, and each application has a decision with a term and a window to object of its own (Awb 4:13, 6:7). Where applications are ranked,
 * decisions come after the ranking; by order of receipt they need not wait.
 */
export const subsidieronde: ProcedureType = {
  id: 'subsidieronde',
  name: 'Subsidieronde',
  regime: 'subsidy',
  grounds: ['Awb 4:13', 'Awb 4:26'],
  phases: inOrder(['announcement', 'round']),
  milestones: [
    {
      ...milestone('ceiling-notice', 'bekendmaking', 'ours', 'announcement', LEGAL, 'Awb 4:27'),
      traits: ['announces'],
      required: true,
    },
    {
      ...milestone('application-opening', 'openstelling', 'effect', 'round', LEAD, 'regeling'),
      traits: ['opens-applications'],
      after: ['ceiling-notice'],
      required: true,
    },
    {
      ...milestone('subsidy-application', 'subsidieaanvraag', 'theirs', 'round', LEAD, 'regeling'),
      traits: ['applies', 'takes-applicants'],
      required: true,
      reportable: true,
      per: 'applicant',
    },
    {
      ...milestone('application-ranking', 'rangschikking', 'ours', 'round', ['procedureLead', 'evaluator'], 'Awb 4:26'),
      traits: ['ranks-applications'],
      after: ['subsidy-application'],
    },
    {
      ...milestone('subsidy-decision', 'subsidiebesluit', 'ours', 'round', LEGAL, 'Awb 4:13'),
      traits: ['on-application', 'decision-term'],
      after: ['subsidy-application', 'application-ranking'],
      computed: { rule: 'grant-decision-default', from: 'subsidy-application' },
      per: 'applicant',
    },
    {
      ...milestone('objection-window', 'bezwaartermijn', 'theirs', 'round', LEGAL, 'Awb 6:7'),
      traits: ['remedy-window', 'takes-objections'],
      kind: 'window',
      computed: { rule: 'objection-window', from: 'subsidy-decision', binds: 'exact' },
      per: 'applicant',
    },
  ],
};
