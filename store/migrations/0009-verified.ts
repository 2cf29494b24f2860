import { steps } from './steps.ts';

/** Of everything that people did, who vouches for it that they are who they say. */
export const verified = steps([`alter table events add column verified jsonb not null default '[]'`]);
