import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { milestone, UNTIL_AWARD } from './milestones.ts';

/** A subsidy tender: the steps of an open procedure, with the remedies of administrative law (objection, six weeks). */
export const subsidietender: ProcedureType = {
  id: 'subsidietender',
  name: 'Subsidietender',
  phases: [
    'consultation',
    'questions',
    'submission',
    'opening',
    'evaluation',
    'award',
    'remedy',
    'application',
    'service',
  ],
  milestones: [
    ...UNTIL_AWARD,
    milestone('implementation-start', 'start-implementatie', 'effect', 'remedy', ['procedureLead'], 'gids'),
    {
      ...milestone('objection-window', 'bezwaartermijn', 'theirs', 'remedy', ['procedureLead', 'lawyer'], 'Awb 6:7'),
      kind: 'window',
      computed: { rule: 'objection-window', from: 'award-decision', binds: 'exact' },
    },
    {
      ...milestone('award-final', 'definitieve-gunning', 'effect', 'remedy', ['procedureLead', 'lawyer'], 'Awb 6:7'),
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
      required: true,
      reportable: true,
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
      computed: { rule: 'grant-decision-default', from: 'subsidy-application' },
    },
    {
      ...milestone('service-start', 'start-dienstverlening', 'effect', 'service', ['procedureLead'], 'gids'),
      required: true,
    },
  ],
};
