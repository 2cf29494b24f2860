import type { IsoDate } from '../law/iso-date.ts';
import { heldStretch } from '../plan/change/held-stretch.ts';
import type { AsideCompletion } from './completion-judgement.ts';
import { termHold } from './hold.ts';
import { isOver, type CaseMilestone } from './milestone.ts';
import type { CaseState } from './state.ts';

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
