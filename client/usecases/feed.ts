import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Asker } from '../../domain/rights/vouched.ts';
import { dropFeed, feedSince, putFeed, readFeed } from '../../store/feeds.ts';
import { datesFor, type OpenDate } from '../../store/work.ts';
import type { CaseFile } from './desk.ts';
import { runs } from './my-work.ts';
import { ownerOf, workerOf } from './worker-of.ts';

/** So many dates a calendar shows. */
const MOST = 500;

/** Gives somebody a calendar that her own program reads; one that she had before stops. @returns its secret */
export const makeFeed = ({ db }: CaseFile, by: Asker): Promise<string> => putFeed(db, ownerOf(by), workerOf(by));

/** Stops her calendar. */
export const endFeed = ({ db }: CaseFile, by: Asker): Promise<void> => dropFeed(db, ownerOf(by));

/** Since when she has one; null: she has none. */
export const feedOf = ({ db }: CaseFile, by: Asker): Promise<EpochMs | null> => feedSince(db, ownerOf(by));

/** The dates of the calendar with this secret: every open date of her cases. Null: there is no such calendar (any more). */
export async function datesOfFeed({ db }: CaseFile, secret: string): Promise<readonly OpenDate[] | null> {
  const worker = await readFeed(db, secret);
  return worker === null ? null : (await datesFor(db, worker, MOST)).filter(runs);
}
