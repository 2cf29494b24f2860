import { MAIL_SIGNAL } from '../../contracts/acts.ts';
import { asMailTold } from '../../contracts/signal-shape.ts';
import type { CaseRun } from './case-run.ts';
import { unreadable } from './unreadable.ts';

/** Mail about this case did not arrive, or did after all. It is shown, and changes nothing. */
export async function mailTold(run: CaseRun, given: unknown): Promise<void> {
  const told = asMailTold(given);
  if (told === null) return unreadable(run, MAIL_SIGNAL);
  run.tellMail(told.lost);
}
