import type { TextRef } from '../case/ids.ts';
import type { EpochMs } from '../law/iso-date.ts';
import type { BidCheck, CheckVerdict } from './bid-check.ts';
import type { Paper, RequestKind } from './bid-request.ts';
import type { Envelope } from './envelope.ts';

/** What happens to bids: by the number that each got when it came in, never by whose it is. */
export interface BidFacts {
  /** `binds`: it came after the closing, and changed nothing. */
  readonly 'bid-withdrawn': {
    readonly no: number;
    readonly receivedAt: EpochMs;
    readonly binds: boolean;
    readonly reason: TextRef;
  };
  /** A list of a platform was taken over: hash of the list, and how many bids were new in it. */
  readonly 'bids-listed': { readonly sha256: string; readonly fresh: number; readonly rows: number };
  /** What somebody began to send was never handed in whole, and was dropped long after the closing; hashes of the files that it had. */
  readonly 'upload-dropped': { readonly begunAt: EpochMs; readonly hashes: readonly string[] };
  /** The first of two people asked to open. */
  readonly 'opening-asked': { readonly envelope: Envelope };
  /** `record`: hash of the record of the opening. */
  readonly 'bids-opened': {
    readonly envelope: Envelope;
    readonly bids: readonly number[];
    readonly record: string;
  };
  readonly 'grades-fixed': { readonly proof: TextRef };
  readonly 'bid-checked': {
    readonly no: number;
    readonly check: BidCheck;
    readonly verdict: CheckVerdict;
    readonly reason: TextRef;
  };
  readonly 'bidder-asked': {
    readonly request: number;
    readonly no: number;
    readonly about: RequestKind;
    readonly until: EpochMs;
    readonly reason: TextRef;
  };
  /** `old`: papers that were too old when the bids closed. */
  readonly 'bidder-answered': {
    readonly request: number;
    readonly receivedAt: EpochMs;
    readonly inTime: boolean;
    readonly old: readonly Paper[];
    readonly proof: TextRef;
  };
  readonly 'answer-judged': {
    readonly request: number;
    readonly enough: boolean;
    readonly reason: TextRef;
  };
}
