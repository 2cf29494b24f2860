import { sql, type Kysely } from 'kysely';
import type { PeopleChange } from '../domain/plan/changed-people.ts';
import { oneSpelling } from '../domain/plan/people.ts';
import type { Database } from './database.ts';
import { inTransaction, seal, writeRows } from './evidence/seal.ts';

/** Who came into a procedure or left it since it started, in order. Index: primary key. */
export async function changedPeople(db: Kysely<Database>, procedure: string): Promise<readonly PeopleChange[]> {
  const rows = await db
    .selectFrom('changed_people')
    .select(['role', 'left_mail', 'name', 'mail', sql<string>`since::text`.as('day')])
    .where('procedure', '=', procedure)
    .orderBy('no')
    .execute();
  return rows.map(({ role, left_mail: left, name, mail, day }) => ({
    role,
    left,
    came: name === null || mail === null ? null : { name, mail },
    since: day as PeopleChange['since'],
  }));
}

/** Puts changes after those that there are, and with them who has which role now. The case of the procedure is held meanwhile. */
export async function changePeople(
  db: Kysely<Database>,
  { procedure, hash }: { readonly procedure: string; readonly hash: string },
  changes: readonly PeopleChange[],
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const before = (await changedPeople(tx, procedure)).length;
    const rows = changes.map(({ role, left, came, since }, index) => ({
      procedure,
      no: before + index + 1,
      role,
      left_mail: left,
      name: came?.name ?? null,
      mail: came?.mail ?? null,
      since,
    }));
    const seals = await writeRows(tx, 'changed_people', rows);
    for (const { role, left, came } of changes) {
      if (left !== null)
        await tx
          .deleteFrom('people_now')
          .where('reference', '=', procedure)
          .where('hash', '=', hash)
          .where('role', '=', role)
          .where('identity', '=', oneSpelling(left))
          .execute();
      if (came !== null)
        await tx
          .insertInto('people_now')
          .values({ reference: procedure, hash, role, identity: oneSpelling(came.mail), ...came })
          .execute();
    }
    await seal(tx, seals);
  });
}
