import type { ActorId } from '../domain/case/ids.ts';
import { identityOf } from '../domain/plan/people.ts';
import { actorFor } from '../store/actors.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';

/** Who an operator means by a name that she typed in Temporal UI: the one person of the procedure that this is. */
export async function actorOf(
  deps: Deps,
  { procedure, hash, name }: { readonly procedure: string; readonly hash: string; readonly name: string },
): Promise<ActorId> {
  const { definition } = await loadDefinition(deps, procedure, hash);
  return actorFor(deps.db, procedure, identityOf(definition, name));
}
