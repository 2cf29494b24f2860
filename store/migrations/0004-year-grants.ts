import { sql, type Kysely, type Migration } from 'kysely';

/** What each grantee is granted in a year, within the ceiling of that year. */
export const yearGrants: Migration = {
  async up(db: Kysely<never>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `create table year_grants (
    reference text not null, year int not null, procedure text not null, requested numeric not null, granted numeric,
    ceiling numeric, kind text not null, primary key (reference, year))`,
  `create index year_grants_by_procedure on year_grants (procedure, year)`,
];
