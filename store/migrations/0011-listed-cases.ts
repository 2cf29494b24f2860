import { steps } from './steps.ts';

/** What a list tells of a case, as columns: taking it out of the whole state of each of many cases is most of the time that a list takes. */
export const listedCases = steps([
  `alter table cases
    add column attention jsonb not null generated always as (state -> 'attention') stored,
    add column listed_date jsonb not null generated always as (state -> 'date') stored,
    add column pending jsonb not null generated always as (state -> 'pending') stored,
    add column holds jsonb not null generated always as (state -> 'holds') stored,
    add column consequence text generated always as (state -> 'own' ->> 'consequence') stored`,
]);
