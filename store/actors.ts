import type { Kysely } from 'kysely';
import type { ActorId } from '../domain/case/ids.ts';
import type { Identity } from '../domain/plan/people.ts';
import type { Database } from './database.ts';

/** The id of a person in a procedure: made the first time, the same from then on. Index: unique (procedure, identity). */
export async function actorFor(db: Kysely<Database>, procedure: string, person: Identity): Promise<ActorId> {
  const { identity, shown } = person;
  await db
    .insertInto('actors')
    .values({ procedure, identity, shown })
    .onConflict((conflict) => conflict.columns(['procedure', 'identity']).doNothing())
    .execute();
  const row = await db
    .selectFrom('actors')
    .select('id')
    .where('procedure', '=', procedure)
    .where('identity', '=', identity)
    .executeTakeFirstOrThrow();
  return row.id;
}
