import type { IsoDate } from '../law/iso-date.ts';
import { heldStretch } from '../plan/change/held-stretch.ts';
import { termHold } from './hold.ts';
import { isOver, type CaseMilestone } from './milestone.ts';
import type { CaseState } from './state.ts';

/**
 * What a completion of an application, or the repair of an objection, comes to when it ends nothing that stood still: nobody had asked
 * for it; it came before the request; or there was nothing to decide any more.
 */
export type CompletionJudgement = 'not-asked' | 'before-request' | 'settled';

/** A completion that ends nothing. */
export interface AsideCompletion {
  readonly judged: CompletionJudgement;
  /** The day of the request that it came before; null for any other. */
  readonly requestedOn: IsoDate | null;
}

type Given = Pick<CaseState, 'outcome' | 'own' | 'facts' | 'holds'>;

/**
 * What came in on this day to complete what the decision is about, when no term follows from it: a term stands still from a request
 * until the completion that was asked for (Awb 4:15 lid 1, 7:10 lid 2). Null when one does.
 */
export function asideCompletion(given: Given, decision: CaseMilestone, on: IsoDate): AsideCompletion | null {
  if (given.outcome !== null || isOver(decision)) return { judged: 'settled', requestedOn: null };
  const stretch = heldStretch(given.facts.holds, decision.id, termHold(given, decision.id)?.since ?? null);
  if (stretch === null || (given.own.kind === 'objection' && given.own.defects !== 'asked'))
    return { judged: 'not-asked', requestedOn: null };
  const { requestedOn } = stretch;
  return on < requestedOn ? { judged: 'before-request', requestedOn } : null;
}
