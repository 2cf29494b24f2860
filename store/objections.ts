import { sql, type Kysely, type Selectable } from 'kysely';
import { objectionName } from '../contracts/names.ts';
import type { TextRef } from '../domain/case/ids.ts';
import type { Timeliness } from '../domain/case/outcome.ts';
import type { KnownObjection } from '../domain/case/own-part.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import type { ObjectionTerms } from '../domain/plan/objection-plan.ts';
import type { Database } from './database.ts';
import { putSealed } from './evidence/seal.ts';
import { resolved } from './resolve.ts';
import type { ObjectionTable } from './tables/objections.ts';

/** An objection as it came in. */
export interface StoredObjection {
  readonly no: number;
  readonly receivedAt: EpochMs;
  readonly timeliness: Timeliness;
  readonly objector: TextRef;
  readonly terms: ObjectionTerms;
}

/** Files an objection under the next number of its procedure; the same act again gives the same one. */
export async function fileObjection(
  db: Kysely<Database>,
  procedure: string,
  act: string,
  given: Omit<StoredObjection, 'no'>,
): Promise<StoredObjection> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`${procedure}/objections`}))`.execute(tx);
    const rows = await tx.selectFrom('objections').selectAll().where('procedure', '=', procedure).execute();
    const known = rows.find((one) => one.act === act);
    if (known !== undefined) return objectionOf(known);
    const no = rows.length + 1;
    const { receivedAt, timeliness, objector, terms } = given;
    await putSealed(tx, 'objections', [
      {
        procedure,
        no,
        act,
        received_at: new Date(receivedAt),
        received_on: terms.receivedOn,
        window_last_day: terms.windowLastDay,
        committee: terms.committee,
        timeliness,
        objector,
      },
    ]);
    return { no, ...given };
  });
}

/** An objection of a procedure by its number, or null. Index: primary key. */
export const readObjection = (db: Kysely<Database>, procedure: string, no: number): Promise<StoredObjection | null> =>
  objectionWhere(db, procedure, 'no', no);

/** The objection that an act filed, or null. Index: unique (procedure, act). */
export const objectionOfAct = (db: Kysely<Database>, procedure: string, act: string): Promise<StoredObjection | null> =>
  objectionWhere(db, procedure, 'act', act);

async function objectionWhere(
  db: Kysely<Database>,
  procedure: string,
  column: 'no' | 'act',
  value: string | number,
): Promise<StoredObjection | null> {
  const row = await db
    .selectFrom('objections')
    .selectAll()
    .where('procedure', '=', procedure)
    .where(column, '=', value)
    .executeTakeFirst();
  return row === undefined ? null : objectionOf(row);
}

/**
 * The objections of a procedure by number, each with what became of it: read from its own case, for a procedure that has ended hears
 * nothing any more. Indexes: primary key, cases_of_procedure.
 */
export async function objectionsAgainst(db: Kysely<Database>, procedure: string): Promise<KnownObjection[]> {
  const filed = await db
    .selectFrom('objections')
    .select(['no', 'timeliness', 'objector'])
    .where('procedure', '=', procedure)
    .orderBy('no')
    .execute();
  if (filed.length === 0) return [];
  const cases = await db
    .selectFrom('cases')
    .select(['reference', 'state'])
    .where('parent', '=', procedure)
    .where('kind', '=', 'objection')
    .execute();
  const states = new Map(cases.map(({ reference, state }) => [reference, state]));
  const known = filed.map(({ no, timeliness, objector }) => {
    const { reference } = objectionName(procedure, no);
    const state = states.get(reference);
    const own = state?.own.kind === 'objection' ? state.own : null;
    return {
      no,
      reference,
      objector,
      timeliness: own?.timeliness ?? timeliness,
      consequence: own?.consequence ?? state?.outcome ?? null,
    };
  });
  return resolved(db, known);
}

const objectionOf = (row: Selectable<ObjectionTable>): StoredObjection => ({
  no: row.no,
  receivedAt: row.received_at.getTime(),
  timeliness: row.timeliness,
  objector: row.objector,
  terms: {
    receivedOn: row.received_on as IsoDate,
    windowLastDay: row.window_last_day as IsoDate,
    committee: row.committee,
  },
});
