import { RECEIVED_SIGNAL, type Received } from '../../contracts/acts.ts';
import { asReceived } from '../../contracts/signal-shape.ts';
import { COUNTED } from '../../domain/case/received-kind.ts';
import { tenderOf } from '../../domain/case/state.ts';
import type { Run } from './run.ts';
import { unreadable } from './unreadable.ts';

/**
 * Something came in at the front office, one thing or several at once, whatever it means and whether the case has ended or not. The row is
 * the fact: a signal that comes twice counts once, for what came in time only goes up. Nobody waits until it is on record: a run that is
 * left hands it to the next. What did not simply come in time is told.
 */
export async function received(run: Run, given: unknown): Promise<void> {
  const all = Array.isArray(given) ? given : [given];
  for (const one of all) await note(run, one);
  if (!run.planned) return;
  // Nothing hangs on it in a case that has ended: it is written, and nothing more.
  if (run.over) void run.journal.flush();
  else if (!run.stopped) void run.commit();
}

async function note(run: Run, given: unknown): Promise<void> {
  const receipt = asReceived(given);
  if (receipt === null) return unreadable(run, RECEIVED_SIGNAL);
  count(run, receipt);
  const { kind, no, at, aside } = receipt;
  run.journal.note({
    fact: { kind: 'received', what: kind, no, ...(aside === undefined ? {} : { aside }) },
    subject: `${kind}/${no}`,
    at,
    tell: aside === undefined ? null : { kind: 'receipt' },
  });
}

function count({ state }: Run, { kind, inTime }: Received): void {
  const own = tenderOf(state);
  if (own === null) return;
  const where = COUNTED[kind];
  own.counts = { ...own.counts, [where]: Math.max(own.counts[where], inTime) };
}
