import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import type { AboutMilestone } from './about-milestone.ts';
import type { TextRef } from './ids.ts';
import type { Consequence, Timeliness, TimelinessVerdict } from './outcome.ts';

/** What can happen with an objection: in the procedure that it is about, and in its own case. */
export interface ObjectionFacts {
  readonly 'objection-filed': {
    readonly no: number;
    readonly objection: string;
    readonly receivedAt: EpochMs;
    readonly timeliness: Timeliness;
    readonly objector: TextRef;
    readonly proof: TextRef;
    /** A day on which the authority could not be reached electronically (Awb 2:21); absent when nobody said so. */
    readonly outageOn?: IsoDate;
    /** It came another way than the authority pointed to (Awb 2:23). */
    readonly wrongWay?: true;
    readonly lot?: string;
    readonly applicant?: string;
    /** Lots or applicants have a window each, and it does not say which one it is about. */
    readonly asks?: 'lot' | 'applicant';
  };
  /** Which lot or applicant an objection is about, when that came out later. */
  readonly 'objection-about': {
    readonly no: number;
    readonly objection: string;
    readonly lot?: string;
    readonly applicant?: string;
  };
  /** An objection came otherwise in its window than it was judged first, for that turned out to be another one. */
  readonly 'objection-judged': { readonly no: number; readonly objection: string; readonly timeliness: Timeliness };
  /** The case of an objection has ended. */
  readonly 'objection-ended': { readonly no: number; readonly objection: string; readonly consequence: string };
  /** The dates of an objection follow the window of the decision that it is against. */
  readonly 'window-moved': {
    readonly lastDay: IsoDate;
    /** How it came in that window, when that is otherwise than it was judged first. */
    readonly timeliness?: Timeliness;
  };
  readonly 'timeliness-judged': {
    readonly came: Timeliness;
    readonly verdict: TimelinessVerdict;
    readonly reason: TextRef;
  };
  readonly 'repair-asked': {
    readonly requestedOn: IsoDate;
    readonly setLastDay: IsoDate;
    /** The decision term stands still by it; not one that had passed already. */
    readonly stopsTerm: boolean;
    readonly reason: TextRef;
  };
  readonly repaired: { readonly on: IsoDate; readonly startsTerm: boolean; readonly proof: TextRef };
  readonly adjourned: AboutMilestone & { readonly reason: TextRef };
  readonly 'delay-agreed': AboutMilestone & { readonly until: IsoDate; readonly proof: TextRef };
  readonly 'objection-decided': {
    readonly consequence: Consequence;
    readonly proof: TextRef;
    /** Why nobody was heard, when nobody was (Awb 7:3). */
    readonly unheard: TextRef | null;
  };
}
