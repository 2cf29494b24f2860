import { STANDSTILL, type ProcedureType } from '../domain/plan/procedure-type.ts';
import { milestone, UNTIL_AWARD } from './milestones.ts';
import { inOrder } from './phases.ts';

/** The European open procedure: a standstill of twenty days, then the award can become final. */
export const europeesOpenbaar: ProcedureType = {
  id: 'europees-openbaar',
  name: 'Europese openbare procedure',
  regime: 'european',
  phases: inOrder([
    'consultation',
    'questions',
    'submission',
    'opening',
    'evaluation',
    'award',
    { id: 'remedy', ends: 'without-award' },
    { id: 'conclusion', waits: ['own-over', 'lots-free'] },
    { id: 'service', waits: ['own-over', 'lots-free', 'windows-over'], starts: 'subsidies' },
  ]),
  milestones: [
    ...UNTIL_AWARD,
    {
      ...milestone('implementation-start', 'start-implementatie', 'effect', 'remedy', ['procedureLead'], 'leidraad'),
      traits: ['starts-implementation'],
    },
    {
      ...milestone('standstill', 'opschortende-termijn', 'effect', 'remedy', ['procedureLead', 'lawyer'], 'Aw 2.127'),
      traits: ['remedy-window', 'holds-contract'],
      kind: 'window',
      computed: {
        rule: 'standstill',
        from: 'award-decision',
        binds: 'at-least',
        regimes: STANDSTILL,
        advised: ['social'],
      },
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
      traits: ['makes-final', 'settles-award', 'needs-winner'],
      after: ['award-decision'],
      required: true,
    },
    {
      ...milestone('service-start', 'start-dienstverlening', 'effect', 'service', ['procedureLead'], 'leidraad'),
      traits: ['starts-services'],
    },
  ],
};
