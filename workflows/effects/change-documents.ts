import { opensMoves } from '../../domain/case/duties.ts';
import { tenderOf, type ChangedDate } from '../../domain/case/state.ts';
import { localOf } from '../../domain/law/clock.ts';
import { closingAfterChange } from '../../domain/plan/change/closing-after-change.ts';
import { openClosings } from '../../domain/acts/change-documents.ts';
import type { Run } from '../core/run.ts';
import type { Turn } from '../core/effect.ts';

/** The documents changed after the notice: the closing must move in proportion (Aw 2.73); how far is for people. */
export function changeDocuments(run: Run, { act, at, by }: Turn<'changeDocuments'>): readonly ChangedDate[] {
  const { reason, proof } = act;
  const margin = tenderOf(run.state)?.noteMarginDays ?? 0;
  run.journal.note({ fact: { kind: 'documents-changed', reason, proof }, subject: act.id, at, by });
  const closings = openClosings(run.state);
  opensMoves(run.state, closings, at);
  for (const closing of closings) {
    const day = closingAfterChange(closing, localOf(at).day, margin);
    run.journal.tell({ kind: 'closing-proposed', milestone: closing.id, day });
  }
  return [];
}
