import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { LEAD, LEGAL, milestone, withOwn } from './milestones.ts';
import { inOrder } from './phases.ts';
import { CONTRACT_AND_TRANSFER, SALE } from './sale.ts';

/**
 * A public body sells to the only serious candidate that there can be: it makes its intention known in time, with the reason why there is
 * no other, so that others can come forward (HR 26 November 2021, Didam). In time is no number of days: the publication sets them.
 */
export const verkoopEnigeGegadigde: ProcedureType = {
  id: 'verkoop-enige-gegadigde',
  name: 'Verkoop van grond of gebouwen aan de enige serieuze gegadigde',
  regime: 'sale',
  phases: inOrder(['intention', 'conclusion']),
  milestones: withOwn(
    [
      {
        ...milestone('sale-intention', 'voornemen-tot-verkoop', 'ours', 'intention', LEGAL, SALE),
        traits: ['announces'],
        required: true,
      },
      {
        ...milestone('candidates-close', 'reageren-tot', 'theirs', 'intention', LEAD, SALE),
        traits: ['closes-requests', 'made-known'],
        required: true,
      },
      {
        ...milestone('candidates-decision', 'besluit-over-reacties', 'ours', 'intention', LEGAL, SALE),
        traits: ['selects'],
        after: ['candidates-close'],
        required: true,
      },
      ...CONTRACT_AND_TRANSFER,
    ],
    { 'sale-contract': { after: ['candidates-decision'] } },
  ),
};
