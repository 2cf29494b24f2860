import { STEERING } from '../domain/acts/spec.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import { hasPassed, remindedAfterAsking, requestEnd } from '../domain/office/request-term.ts';
import type { UnansweredRequest } from '../store/unanswered-requests.ts';
import type { Deps } from './deps.ts';
import { readableDefinition } from './readable-definition.ts';
import type { RemindedDate } from './round-mail.ts';

/** The ends of what bidders were asked and have not answered yet, as dates beside those of the plan. */
export async function requestEnds(
  deps: Deps,
  unanswered: readonly UnansweredRequest[],
  now: EpochMs,
): Promise<RemindedDate[]> {
  const ends: RemindedDate[] = [];
  for (const request of unanswered) {
    const definition = hasPassed(request, now) ? null : await readableDefinition(deps, request);
    if (definition === null) continue;
    const { name, hash } = request;
    const remindWorkdays = remindedAfterAsking(request, definition.reminders.workdays);
    ends.push({
      reference: name.reference,
      name,
      hash,
      roles: STEERING,
      remindWorkdays,
      milestone: requestEnd(request),
    });
  }
  return ends;
}
