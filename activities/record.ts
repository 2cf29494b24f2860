import type { CaseEvent } from '../contracts/case-event.ts';
import { recordEvent } from '../store/cases.ts';
import type { Deps } from './deps.ts';

/** Puts a step on record, with the read model after it. The event's key makes a second time harmless. */
export async function record({ db, log }: Deps, event: CaseEvent): Promise<void> {
  await recordEvent(db, event);
  log.info({ reference: event.reference, kind: event.kind, milestone: event.milestone, seq: event.seq }, 'recorded');
}
