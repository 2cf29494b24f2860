import type { MilestoneType } from '../domain/plan/procedure-type.ts';
import { LEAD, LEGAL, milestone } from './milestones.ts';

/** The judgment from which equal chances in a sale by a public body follow. */
export const SALE = 'HR ECLI:NL:HR:2021:1778';

/** The contract with the buyer, and the day on which the land or the building becomes theirs. */
export const CONTRACT_AND_TRANSFER: readonly MilestoneType[] = [
  {
    ...milestone('sale-contract', 'koopovereenkomst', 'ours', 'conclusion', LEGAL, 'leidraad'),
    required: true,
  },
  {
    ...milestone('transfer', 'levering', 'ours', 'conclusion', LEAD, 'leidraad'),
    after: ['sale-contract'],
  },
];
