import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { milestone } from './milestones.ts';
import { inOrder } from './phases.ts';

/** A market consultation on its own (Aw 2.25): an announcement, who takes part, the talks, and a report that everyone can read. */
export const marktconsultatie: ProcedureType = {
  id: 'marktconsultatie',
  name: 'Marktconsultatie',
  regime: 'national',
  grounds: ['Aw 2.25'],
  phases: inOrder(['consultation', 'report']),
  milestones: [
    {
      ...milestone(
        'consultation-notice',
        'aankondiging',
        'ours',
        'consultation',
        ['procedureLead', 'procurementOfficer'],
        'leidraad',
      ),
      required: true,
    },
    {
      ...milestone(
        'consultation-enrolment',
        'aanmelden-marktconsultatie',
        'theirs',
        'consultation',
        ['procedureLead', 'procurementOfficer'],
        'leidraad',
      ),
      traits: ['closes-enrolment'],
    },
    {
      ...milestone(
        'market-consultation',
        'marktconsultatie',
        'ours',
        'consultation',
        ['procedureLead', 'procurementOfficer'],
        'Aw 2.25',
      ),
      traits: ['consults-market', 'comes-again'],
      after: ['consultation-notice'],
      required: true,
    },
    {
      ...milestone(
        'consultation-report',
        'verslag',
        'ours',
        'report',
        ['procedureLead', 'procurementOfficer'],
        'leidraad',
      ),
      after: ['market-consultation'],
      required: true,
    },
  ],
};
