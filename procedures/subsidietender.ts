import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { milestone, UNTIL_AWARD } from './milestones.ts';
import { inOrder, openRows } from './phases.ts';

/** A subsidy tender: the steps of an open procedure, with the remedies of administrative law (objection, six weeks). */
export const subsidietender: ProcedureType = {
  id: 'subsidietender',
  name: 'Subsidietender',
  regime: 'subsidy',
  phases: inOrder(openRows('application')),
  milestones: [
    ...UNTIL_AWARD,
    {
      ...milestone('implementation-start', 'start-implementatie', 'effect', 'service', ['procedureLead'], 'gids'),
      traits: ['starts-implementation', 'holds-nothing'],
    },
    {
      ...milestone('objection-window', 'bezwaartermijn', 'theirs', 'remedy', ['procedureLead', 'lawyer'], 'Awb 6:7'),
      traits: ['remedy-window', 'takes-objections'],
      kind: 'window',
      computed: { rule: 'objection-window', from: 'award-decision', binds: 'exact' },
    },
    {
      ...milestone('award-final', 'definitieve-gunning', 'effect', 'remedy', ['procedureLead', 'lawyer'], 'Awb 6:7'),
      traits: ['makes-final', 'settles-award', 'needs-winner'],
      after: ['award-decision'],
    },
    {
      ...milestone(
        'subsidy-application',
        'subsidieaanvraag',
        'theirs',
        'application',
        ['procedureLead', 'procurementOfficer'],
        'Awb 4:1',
      ),
      traits: ['applies'],
      after: ['award-decision'],
      required: true,
      reportable: true,
      per: 'applicant',
    },
    {
      ...milestone(
        'subsidy-decision',
        'subsidiebesluit',
        'ours',
        'application',
        ['procedureLead', 'procurementOfficer', 'lawyer'],
        'Awb 4:13',
      ),
      traits: ['on-application', 'decision-term', 'settles-award', 'needs-winner'],
      after: ['subsidy-application'],
      computed: { rule: 'grant-decision-default', from: 'subsidy-application' },
      per: 'applicant',
    },
    {
      ...milestone('service-start', 'start-dienstverlening', 'effect', 'service', ['procedureLead'], 'gids'),
      traits: ['starts-services'],
      required: true,
    },
  ],
};
