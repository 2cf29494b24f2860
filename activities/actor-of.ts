import { ApplicationFailure } from '@temporalio/common';
import { FAILURE } from '../contracts/failures.ts';
import { isPlain } from '../domain/acts/field.ts';
import { refusal } from '../domain/acts/refusal.ts';
import type { ActorId } from '../domain/case/ids.ts';
import { identityOf } from '../domain/plan/people.ts';
import { actorFor } from '../store/actors.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';

/**
 * Who an operator means by a name that she typed in Temporal UI: the one person of the procedure that this is.
 * @throws ApplicationFailure Refused when it is no name.
 */
export async function actorOf(
  deps: Pick<Deps, 'db'>,
  { procedure, hash, name }: { readonly procedure: string; readonly hash: string; readonly name: string },
): Promise<ActorId> {
  if (!isPlain(name) || name.trim() === '')
    throw ApplicationFailure.nonRetryable('Dit is geen naam van een mens.', FAILURE.refused, refusal('missing-by'));
  const { definition } = await loadDefinition(deps, procedure, hash);
  return actorFor(deps.db, procedure, identityOf(definition, name));
}
