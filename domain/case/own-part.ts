import type { Quarter } from '../plan/subsidy-terms.ts';
import type { ObjectionTerms } from '../plan/objection-plan.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import type { TextRef } from './ids.ts';
import type { ReceivedCounts } from './received-kind.ts';
import type { AwardOutcome, Consequence, Outcome, Timeliness, TimelinessVerdict } from './outcome.ts';

export interface TenderOwn {
  readonly kind: 'tender';
  /** Ids of its lots. */
  readonly lots: readonly string[];
  /** Who gets a subsidy after the award, each for its lots; none where that is not known beforehand. */
  readonly grantees: readonly { readonly id: string; readonly lots: readonly string[] }[];
  /** What the scoring came to, award by award; null before it. */
  awards: readonly AwardOutcome[] | null;
  /** Rankings that were withdrawn and are to be made anew, each with who dropped out of it. */
  toRankAnew: readonly Pick<AwardOutcome, 'award' | 'dropped'>[];
  counts: ReceivedCounts;
  /** Days that must lie between the clarification note and the closing. */
  readonly noteMarginDays: number;
  /** Its definition settles how bids are scored. */
  readonly scores: boolean;
  /** Objections against its decision, each a case of its own. */
  objections: readonly FiledObjection[];
  /** Lots that go their own way, in the order in which they left the others. */
  ways: readonly LotWay[];
  /** Of the lots that go together, or of all: whether the cases that follow from them were started. */
  started: Started;
  /** Whose case did not start with the others, for nothing was decided on the application or another lot is still to come: theirs start later. */
  waiting: readonly string[];
  /** What came of the lots that go together, when others still go on; null before that. */
  ended: Outcome | null;
}

/** Whether the cases that follow from lots were started. */
export type Started = 'none' | 'underway' | 'all';

/** A lot that goes through the procedure by itself. */
export interface LotWay {
  readonly lot: string;
  readonly phase: string;
  readonly started: Started;
  readonly outcome: Outcome | null;
}

export interface SubsidyOwn {
  readonly kind: 'subsidy';
  /** Its prices are known: its indexation is made from a figure. */
  readonly priced: boolean;
  /** In which quarter of the year before it the figure of a year is fixed; null without indexation. */
  readonly figureIn: Quarter | null;
}

/** An objection as its procedure knows it. */
export interface KnownObjection {
  readonly no: number;
  readonly reference: string;
  readonly objector: TextRef;
  readonly timeliness: Timeliness;
  /** What became of it; null as long as it is open. */
  readonly consequence: string | null;
  /** The lot or the applicant whose decision it is against; absent where nobody said so, or there is one decision. */
  readonly lot?: string;
  readonly applicant?: string;
}

/** What is known of an objection that came in. */
export interface Objecting {
  readonly receivedAt: EpochMs;
  readonly postedOn?: IsoDate;
  readonly committee?: string;
  /** The lot that it is about; absent: nobody said so. */
  readonly lot?: string;
  /** The applicant whose decision it is against; absent: nobody said so. */
  readonly applicant?: string;
}

/** The same with what its judgement follows from, while its procedure runs. */
export interface FiledObjection extends KnownObjection, Objecting {
  /** Last day of the window by which it was judged. */
  readonly windowLastDay: IsoDate;
}

/** An objection against a decision of the procedure (Awb 6 and 7). */
export interface ObjectionOwn {
  readonly kind: 'objection';
  readonly no: number;
  readonly terms: ObjectionTerms;
  readonly objector: TextRef;
  readonly timeliness: Timeliness;
  /** Null: not judged, or in time. */
  verdict: TimelinessVerdict | null;
  defects: 'none' | 'asked' | 'repaired';
  consequence: Consequence | null;
}

/** What a case of one kind carries beside the core. */
export type OwnPart = TenderOwn | SubsidyOwn | ObjectionOwn;
