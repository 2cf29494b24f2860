import { tenderOf, type ChangedDate } from '../../domain/case/state.ts';
import { localOf } from '../../domain/law/clock.ts';
import { closingAfterChange } from '../../domain/plan/change/closing-after-change.ts';
import { withTrait } from '../../domain/plan/trait.ts';
import type { Run } from '../core/run.ts';
import type { Turn } from '../core/effect.ts';

/** The documents changed after the notice: the closing must move in proportion (Aw 2.73); how far is for people. */
export function changeDocuments(run: Run, { act, at, by }: Turn<'changeDocuments'>): readonly ChangedDate[] {
  const { reason, proof } = act;
  const closing = withTrait(run.state.milestones, 'closes-bids');
  const margin = tenderOf(run.state)?.noteMarginDays ?? 0;
  const day = closing === null ? null : closingAfterChange(closing, localOf(at).day, margin);
  run.journal.note({
    fact: { kind: 'documents-changed', reason, proof },
    subject: String(at),
    at,
    by,
    tell: closing === null || day === null ? null : { kind: 'closing-proposed', milestone: closing.id, day },
  });
  return [];
}
