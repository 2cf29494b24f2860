import type { EpochMs } from '../law/iso-date.ts';
import type { TimelinessVerdict } from './outcome.ts';

/**
 * What a notice of default comes to (Awb 4:17): it counts; another one counts already, of the same applicant; it came before the
 * term had passed; on the last day of the term, when it may count all the same and a lawyer judges; or after the decision.
 */
export type NoticeJudgement = 'counts' | 'repeated' | 'premature' | 'day-early' | 'settled';

/** A notice of default as it came in: filed whatever it means, and judged beside that by the term as it stands. */
export interface DefaultNotice {
  readonly milestone: string;
  /** Who wrote it, where more than one applied: each has a penalty of its own. Null where nobody said. */
  readonly applicant: string | null;
  readonly receivedAt: EpochMs;
  readonly judged: NoticeJudgement;
  /** What a person judged of one that came a day early; absent until somebody did. */
  readonly verdict?: TimelinessVerdict;
}
