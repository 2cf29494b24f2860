import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { admission } from './admission.ts';
import { LEAD, milestone, questionsIn } from './milestones.ts';
import { inOrder } from './phases.ts';

/**
 * An admission system (Open House): everybody who meets the demands gets the same contract, so nobody is chosen and there is no contract
 * under the Act (HvJ C-410/14, C-9/17). All terms are those of the guide.
 */
export const openHouse: ProcedureType = {
  id: 'open-house',
  name: 'Toelatingsprocedure (Open House)',
  regime: 'admission',
  phases: inOrder(['consultation', 'admission']),
  milestones: [
    {
      ...milestone('market-consultation', 'marktconsultatie', 'ours', 'consultation', LEAD, 'leidraad'),
      traits: ['consults-market', 'comes-again'],
    },
    {
      ...milestone('contract-notice', 'aankondiging', 'ours', 'admission', LEAD, 'leidraad'),
      traits: ['announces'],
      required: true,
    },
    ...questionsIn('admission'),
    ...admission('admission', 'leidraad'),
    {
      ...milestone('service-start', 'start-dienstverlening', 'effect', 'admission', LEAD, 'leidraad'),
      traits: ['starts-services', 'holds-nothing'],
    },
  ],
};
