import { RECEIVED_SIGNAL } from '../../contracts/acts.ts';
import { asReceived } from '../../contracts/signal-shape.ts';
import { COUNTED } from '../../domain/case/received-kind.ts';
import { tenderOf } from '../../domain/case/state.ts';
import type { Run } from './run.ts';
import { unreadable } from './unreadable.ts';

/**
 * Something came in at the front office. The row is the fact: a signal that comes twice counts once, for numbers only go up. Nobody
 * waits until it is on record: a run that is left hands it to the next.
 */
export async function received(run: Run, given: unknown): Promise<void> {
  const receipt = asReceived(given);
  if (receipt === null) return unreadable(run, RECEIVED_SIGNAL);
  const { kind, no, at, late } = receipt;
  const own = tenderOf(run.state);
  if (own === null || run.over) return;
  const where = COUNTED[kind];
  own.counts = { ...own.counts, [where]: Math.max(own.counts[where], no) };
  run.journal.note({ fact: { kind: 'received', what: kind, no, late }, subject: `${kind}/${no}`, at });
  if (run.planned && !run.stopped) void run.commit();
}
