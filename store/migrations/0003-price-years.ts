import { sql, type Kysely, type Migration } from 'kysely';

/** Prices of a subsidy year by year, and the figures that made them. */
export const priceYears: Migration = {
  async up(db: Kysely<never>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `create table price_years (
    reference text not null, product text not null, year int not null, cents bigint not null,
    primary key (reference, product, year))`,
  `create table index_figures (
    reference text not null, year int not null, series text not null, status text not null, percentage text not null,
    source text not null, primary key (reference, year))`,
];
