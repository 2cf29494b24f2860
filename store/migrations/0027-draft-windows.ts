import { steps } from './steps.ts';

/** In which window of a browser a draft was written last: two windows do not overwrite each other unseen. */
export const draftWindows = steps([
  `alter table drafts add column written_in text not null default ''`,
  `create index drafts_by_day on drafts (saved_at)`,
]);
