import type { Kysely } from 'kysely';
import type { ActorId } from '../domain/case/ids.ts';
import type { Identity } from '../domain/plan/people.ts';
import type { Database } from './database.ts';
import { putSealed } from './evidence/seal.ts';

/** The id of a person in a procedure: made the first time, the same from then on. */
export async function actorFor(db: Kysely<Database>, procedure: string, person: Identity): Promise<ActorId> {
  const known = await knownActor(db, procedure, person);
  if (known !== null) return known;
  await putSealed(db, 'actors', [{ procedure, identity: person.identity, shown: person.shown }]);
  return (await select(db, procedure, person).executeTakeFirstOrThrow()).id;
}

/** Which person of a procedure this id is; null: nobody there. Index: primary key. */
export const identityOfActor = async (db: Kysely<Database>, procedure: string, id: ActorId): Promise<Identity | null> =>
  (await db
    .selectFrom('actors')
    .select(['identity', 'shown'])
    .where('id', '=', id)
    .where('procedure', '=', procedure)
    .executeTakeFirst()) ?? null;

/** The id of a person in a procedure, or null when she never did anything there. */
export const knownActor = async (db: Kysely<Database>, procedure: string, person: Identity): Promise<ActorId | null> =>
  (await select(db, procedure, person).executeTakeFirst())?.id ?? null;

/** Index: unique (procedure, identity). */
const select = (db: Kysely<Database>, procedure: string, { identity }: Identity) =>
  db.selectFrom('actors').select('id').where('procedure', '=', procedure).where('identity', '=', identity);
