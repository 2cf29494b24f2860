import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { UNTIL_SERVICE } from './after-award.ts';
import { asTheGuideSays, UNTIL_AWARD, withOwn } from './milestones.ts';
import { inOrder, rowsUntil } from './phases.ts';
import { CONTRACT_AND_TRANSFER, SALE } from './sale.ts';

/** What a guide of a sale may leave out: a house number can be drawn, or go to who came first. */
const FREE = { required: false };

/** The standstill and the final choice, without what only a contract for services has. */
const CHOSEN = UNTIL_SERVICE.filter(({ id }) => id === 'standstill' || id === 'award-final').map((one) => ({
  ...one,
  after: one.after.filter((id) => id !== 'winner-evidence'),
}));

/**
 * A public body sells land or a building, or lets others have it in another way by contract: whoever may want it can compete, by criteria
 * that are objective, verifiable and reasonable, and that are made known beforehand with the procedure and its dates (HR 26 November
 * 2021, Didam). It buys nothing, so the Aanbestedingswet sets no term; the documents do.
 */
export const verkoopOnroerendeZaak: ProcedureType = {
  id: 'verkoop-onroerende-zaak',
  name: 'Verkoop van grond of gebouwen met een selectie',
  regime: 'sale',
  phases: inOrder(rowsUntil('conclusion')),
  milestones: withOwn(asTheGuideSays([...UNTIL_AWARD, ...CHOSEN, ...CONTRACT_AND_TRANSFER]), {
    'contract-notice': { ground: SALE },
    'questions-close': FREE,
    'bid-opening': FREE,
    evaluation: FREE,
    'sale-contract': { required: false, after: ['award-final'] },
  }),
};
