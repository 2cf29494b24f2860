import type { EpochMs } from '../../domain/law/iso-date.ts';
import { openApprovals } from '../../domain/case/approvals.ts';
import { isHeld } from '../../domain/case/outlook.ts';
import type { Asker } from '../../domain/rights/vouched.ts';
import { askingOf, casesWithRequests, stepsOf, waitsOf, type OpenDate } from '../../store/work.ts';
import type { CaseFile } from './desk.ts';
import { toConfirmBy, type RequestInCase } from './requests-for.ts';
import { troublesByCase, withTroubles, type ListedCase } from './show-cases.ts';
import { workerOf } from './worker-of.ts';

export type { OpenDate } from '../../store/work.ts';

/** What one person has to do over all cases; of very many the first. */
export interface MyWork {
  /** Steps of ours that somebody in one of her roles must do, by date. */
  readonly mine: readonly OpenDate[];
  /** What others asked that waits for her, the first to lapse first. */
  readonly toConfirm: readonly RequestInCase[];
  /** Her cases in which others are to act next, each with what it waits for. */
  readonly others: readonly OpenDate[];
  /** Her cases in which something went wrong or waits for attention. */
  readonly wrong: readonly ListedCase[];
}

/** So many of each anybody reads on one page. */
const MOST = 100;

export async function myWork(file: CaseFile, by: Asker, now: EpochMs): Promise<MyWork> {
  const { db } = file;
  const worker = workerOf(by);
  const troubles = await troublesByCase(file);
  // What has lapsed is among them until the case does something: no case is read for that.
  const waiting = (await casesWithRequests(db, MOST)).filter(({ state }) => openApprovals(state, now).length > 0);
  const asking = await askingOf(db, worker, { troubled: [...troubles.keys()], limit: MOST });
  return {
    mine: (await stepsOf(db, worker, MOST)).filter(runs),
    toConfirm: await toConfirmBy(file, waiting, by, now),
    others: (await waitsOf(db, worker, MOST)).filter(runs),
    wrong: asking.map((one) => withTroubles(one, troubles, now)),
  };
}

/** Of a date that stands still nobody knows the day. */
export const runs = ({ milestone: { milestone }, holds }: OpenDate): boolean => !isHeld({ holds }, milestone);
