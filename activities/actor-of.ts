import { ApplicationFailure } from '@temporalio/common';
import { FAILURE } from '../contracts/failures.ts';
import { isPlain } from '../domain/acts/text-field.ts';
import { refusal } from '../domain/acts/refusal.ts';
import { isActorId } from '../domain/case/ids.ts';
import { identityOf } from '../domain/plan/people.ts';
import { OPERATOR, rolesAtHerWord, rolesOf } from '../domain/rights/vouched.ts';
import type { Identified } from '../contracts/activities.ts';
import { actorFor, identityOfActor } from '../store/actors.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';

/**
 * Who an operator means by a name that she typed in Temporal UI: the one person of the procedure that this is, in the roles that its
 * definition gives her. Whoever it does not name has no role; on a private stack, whatever role is needed.
 * @throws ApplicationFailure Refused when it is nobody.
 */
export async function actorOf(
  deps: Pick<Deps, 'db' | 'logIn'>,
  { procedure, hash, name }: { readonly procedure: string; readonly hash: string; readonly name: string },
): Promise<Identified> {
  const nobody = () =>
    ApplicationFailure.nonRetryable('Dit is geen naam van een mens.', FAILURE.refused, refusal('missing-by'));
  if (!isPlain(name) || name.trim() === '') throw nobody();
  const { definition } = await loadDefinition(deps, procedure, hash);
  const person = isActorId(name) ? await identityOfActor(deps.db, procedure, name) : identityOf(definition, name);
  if (person === null) throw nobody();
  const by = await actorFor(deps.db, procedure, person);
  const roles = deps.logIn ? rolesOf(definition, person) : rolesAtHerWord(definition, person);
  return { by, vouched: { issuer: OPERATOR, subject: by, roles } };
}
