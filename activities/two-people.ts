import type { TwoPeople } from '../contracts/activities.ts';
import { samePerson } from '../domain/acts/people.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';
import { procedureOf } from './procedure-of.ts';

/** Whether two people vouch, and not one under two names. */
export async function twoPeople(deps: Deps, { reference, hash, by, secondBy }: TwoPeople): Promise<boolean> {
  const { definition } = await loadDefinition(deps, procedureOf(reference), hash);
  return !samePerson(definition, by, secondBy);
}
