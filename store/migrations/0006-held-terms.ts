import { sql, type Kysely, type Migration } from 'kysely';

/** Since when a term stands still: nobody is reminded of it until it goes on. */
export const heldTerms: Migration = {
  async up(db: Kysely<never>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [`alter table milestones add column held_since timestamptz`];
