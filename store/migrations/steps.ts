import { sql, type Kysely, type Migration } from 'kysely';

/** A migration of these statements, in this order. */
export const steps = (statements: readonly string[]): Migration => ({
  async up(db: Kysely<never>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
});
