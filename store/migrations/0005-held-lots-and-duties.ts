import { sql, type Kysely, type Migration } from 'kysely';

/** Lots that wait for a judge, and what must still be done outside. */
export const heldLotsAndDuties: Migration = {
  async up(db: Kysely<never>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `alter table cases add column held_lots jsonb not null default '[]', add column duties jsonb not null default '[]'`,
];
