import type { FiledObjection, StartObjection } from '../contracts/activities.ts';
import type { CaseInput } from '../contracts/input.ts';
import { objectionName, WORKFLOW } from '../contracts/names.ts';
import { StatutoryCalendar } from '../domain/law/calendar.ts';
import { localOf } from '../domain/law/clock.ts';
import { epochDay } from '../domain/law/day.ts';
import { objectionTimeliness } from '../domain/law/objection.ts';
import type { Timeliness } from '../domain/case/outcome.ts';
import { fileObjection } from '../store/objections.ts';
import { objectionTitle } from '../texts/labels/activities.ts';
import type { Deps } from './deps.ts';
import { clockOf, startOnce } from './start-once.ts';

/** Files an objection, whatever it means, and starts its case; a second time finds both as they are. */
export async function startObjection(deps: Deps, request: StartObjection): Promise<FiledObjection> {
  const { reference: procedure } = request.case;
  const filed = await fileObjection(deps.db, procedure, request.act, {
    receivedAt: request.receivedAt,
    timeliness: timelinessOf(request),
    terms: {
      receivedOn: localOf(request.receivedAt).day,
      windowLastDay: request.windowLastDay,
      committee: request.committee,
    },
  });
  const name = objectionName(procedure, filed.no);
  const bij = { parent: name.parent, part: name.part };
  const input: CaseInput = {
    kenmerk: name.reference,
    hash: request.hash,
    bij,
    ...(await clockOf(deps, name.reference, request)),
  };
  await startOnce(deps, WORKFLOW.objection, 'objection', name, input, objectionTitle(filed.no, procedure));
  return { no: filed.no, reference: name.reference, timeliness: filed.timeliness };
}

/** In time, late or premature, by the day on which it came or was posted (Awb 6:9, 6:10). */
function timelinessOf({ sentAt, receivedAt, postedOn }: StartObjection): Timeliness {
  // Nothing was decided yet that anybody can object to.
  if (sentAt === null) return 'premature';
  const received = epochDay(localOf(receivedAt).day);
  const { outcome } = objectionTimeliness(
    new StatutoryCalendar(),
    epochDay(localOf(sentAt).day),
    postedOn === null ? { channel: 'electronic', received } : { channel: 'post', posted: epochDay(postedOn), received },
  );
  return outcome === 'timely' ? 'in-time' : outcome;
}
