import type { FiledObjection, StartObjection } from '../contracts/activities.ts';
import type { CaseInput } from '../contracts/input.ts';
import { objectionName, WORKFLOW } from '../contracts/names.ts';
import { filedAs } from '../domain/plan/filed-objection.ts';
import { fileObjection } from '../store/objections.ts';
import { objectionTitle } from '../texts/labels/activities.ts';
import type { Deps } from './deps.ts';
import { clockOf, startOnce } from './start-once.ts';

/** Files an objection, whatever it means, and starts its case; a second time finds both as they are. */
export async function startObjection(deps: Deps, request: StartObjection): Promise<FiledObjection> {
  const { reference: procedure } = request.case;
  const filed = await fileObjection(deps.db, procedure, request.act, {
    receivedAt: request.lodged.receivedAt,
    objector: request.objector,
    ...filedAs(request.lodged),
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
