import type { Kysely } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Definition } from '../domain/plan/definition.ts';
import type { Role } from '../domain/plan/milestone.ts';
import { oneSpelling } from '../domain/plan/people.ts';
import type { Database } from './database.ts';
import { seal, writeRows } from './evidence/seal.ts';

/** A definition as it is kept. */
export interface DefinitionToStore {
  readonly reference: string;
  readonly hash: string;
  readonly text: string;
  /** Who has which role in it; null when that is not known. */
  readonly roles: Definition['roles'] | null;
  readonly now: EpochMs;
}

/** Keeps a definition under its hash, with its people; the same text again changes nothing. */
export async function storeDefinition(db: Kysely<Database>, definition: DefinitionToStore): Promise<void> {
  const { reference, hash, text, roles, now } = definition;
  const people = Object.entries(roles ?? {}).flatMap(([role, named]) =>
    named.map(({ name, mail }) => ({ reference, hash, role: role as Role, identity: oneSpelling(mail), name, mail })),
  );
  await db.transaction().execute(async (inside) => {
    const stored = await writeRows(inside, 'definitions', [{ reference, hash, text, stored_at: new Date(now) }]);
    const named = await writeRows(inside, 'people_of_definitions', people);
    // Whoever left since does not come back with the same text.
    if (named.length > 0)
      await inside
        .insertInto('people_now')
        .values(people)
        .onConflict((one) => one.doNothing())
        .execute();
    await seal(inside, [...stored, ...named]);
  });
}

/** The text of a stored definition, or null. */
export async function readDefinitionText(
  db: Kysely<Database>,
  reference: string,
  hash: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('definitions')
    .select('text')
    .where('reference', '=', reference)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row?.text ?? null;
}

/** Somebody who has a role in a procedure, and which ones over all of them. */
export interface PersonOfDefinitions {
  readonly name: string;
  readonly mail: string;
  readonly roles: readonly Role[];
}

/** Everybody who has a role in a procedure now, each once. */
export async function peopleOfDefinitions(db: Kysely<Database>): Promise<PersonOfDefinitions[]> {
  const rows = await db
    .selectFrom('people_now')
    .select(({ fn }) => [
      fn.max('name').as('name'),
      fn.max('mail').as('mail'),
      fn.agg<Role[]>('array_agg', ['role']).distinct().as('roles'),
    ])
    .groupBy('identity')
    .execute();
  return rows;
}
