import type { RecordRequest } from '../contracts/case-event.ts';
import { recordEvents } from '../store/record.ts';
import type { Deps } from './deps.ts';

/** Puts steps on record, with the read model after them. The key of each makes a second time harmless. */
export async function record({ db, log }: Deps, request: RecordRequest): Promise<void> {
  await recordEvents(db, request);
  const { reference } = request;
  for (const { fact, seq } of request.events) log.info({ reference, kind: fact.kind, seq }, 'recorded');
}
