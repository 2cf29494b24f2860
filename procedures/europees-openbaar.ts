import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { milestone, UNTIL_AWARD } from './milestones.ts';

/** The European open procedure: a standstill of twenty days, then the award can become final. */
export const europeesOpenbaar: ProcedureType = {
  id: 'europees-openbaar',
  name: 'Europese openbare procedure',
  phases: [
    'consultation',
    'questions',
    'submission',
    'opening',
    'evaluation',
    'award',
    'remedy',
    'conclusion',
    'service',
  ],
  milestones: [
    ...UNTIL_AWARD,
    milestone('implementation-start', 'start-implementatie', 'effect', 'remedy', ['procedureLead'], 'leidraad'),
    {
      ...milestone('standstill', 'opschortende-termijn', 'effect', 'remedy', ['procedureLead', 'lawyer'], 'Aw 2.127'),
      kind: 'window',
      computed: { rule: 'standstill', from: 'award-decision', binds: 'at-least' },
    },
    {
      ...milestone(
        'award-final',
        'definitieve-gunning',
        'ours',
        'conclusion',
        ['procedureLead', 'procurementOfficer', 'lawyer'],
        'Aw 2.127',
      ),
      required: true,
    },
    milestone('service-start', 'start-dienstverlening', 'effect', 'service', ['procedureLead'], 'leidraad'),
  ],
};
