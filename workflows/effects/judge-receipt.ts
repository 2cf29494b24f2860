import type { ChangedDate } from '../../domain/case/state.ts';
import type { Turn } from '../core/effect.ts';
import type { Run } from '../core/run.ts';

/** The judgement is on record, and the receipt takes it over in the same write: whoever counts receipts from then on follows it. */
export function judgeReceipt(run: Run, { act, at, by, evidence }: Turn<'judgeReceipt'>): readonly ChangedDate[] {
  const { what, no, verdict, reason } = act;
  const { receipt } = evidence;
  if (receipt === null) throw new Error('a judgement of a receipt passed its guard without one');
  const { judgement } = receipt;
  run.journal.note({
    fact: { kind: 'receipt-judged', what, no: Number(no), judgement, verdict, reason },
    subject: `${what}/${no}/${run.state.seq}`,
    at,
    by,
    tell: { kind: 'receipt' },
  });
  return [];
}
