import { steps } from './steps.ts';

/** Prices of a subsidy year by year, the figures that made them, and what is granted within the ceiling of a year. */
export const subsidy = steps([
  `create table price_years (
    reference text not null, product text not null, year int not null, cents bigint not null,
    primary key (reference, product, year))`,
  `create table index_figures (
    reference text not null, year int not null, series text not null, status text not null, percentage text not null,
    source text not null, primary key (reference, year))`,
  `create table year_grants (
    reference text not null, year int not null, procedure text not null, requested numeric not null, granted numeric,
    ceiling numeric, kind text not null, primary key (reference, year))`,
  `create index year_grants_by_procedure on year_grants (procedure, year)`,
]);
