import type { EpochMs } from '../law/iso-date.ts';
import type { TimelinessVerdict } from './outcome.ts';

/**
 * What a notice of default comes to (Awb 4:17): it counts; another one counts already about the same decision; it came before the
 * term had passed; on the last day of the term, when it may count all the same and a lawyer judges; after the decision; or after the
 * application was withdrawn. Where several applied it can be open about whose decision it is: then staff are asked. About what is no
 * decision on an application, such as one on an objection, nothing is computed: that is for a lawyer.
 */
export type NoticeJudgement =
  'counts' | 'repeated' | 'premature' | 'day-early' | 'settled' | 'withdrawn' | 'whose' | 'lawyer';

/** A notice of default as it came in: filed whatever it means, and judged beside that by the term as it stands. */
export interface DefaultNotice {
  readonly milestone: string;
  readonly receivedAt: EpochMs;
  readonly judged: NoticeJudgement;
  /** What a person judged of one that came a day early; absent until somebody did. */
  readonly verdict?: TimelinessVerdict;
}
