import type { EpochMs } from '../law/iso-date.ts';
import type { TextRef } from '../case/ids.ts';
import type { LetterKind, OtherChannel } from './letter.ts';

/** What happens to letters. They are known by their numbers: who gets one stays out of the record. */
export interface LetterFacts {
  /** `hashes`: sha256 of what was stored, in the order of the numbers. */
  readonly 'letters-made': {
    readonly what: LetterKind;
    readonly letters: readonly number[];
    readonly hashes: readonly string[];
  };
  readonly 'letters-approved': { readonly letters: readonly number[] };
  /** `otherwise`: those that mail does not bring; the reason says why the others go all the same. */
  readonly 'letters-released': {
    readonly letters: readonly number[];
    readonly milestone: string | null;
    readonly otherwise: readonly number[];
    readonly reason: TextRef | null;
  };
  readonly 'letter-withdrawn': { readonly letter: number; readonly reason: TextRef };
  /** Mail brings it to another address: the same bytes. */
  readonly 'letter-sent-again': { readonly letter: number; readonly attempt: number };
  /** The relay took it: what it answered is kept. */
  readonly 'letter-handed-over': {
    readonly letter: number;
    readonly attempt: number;
    readonly hash: string;
    readonly answer: TextRef;
  };
  /** It did not arrive: the relay refused it, or a report says so. `hash`: of the report. */
  readonly 'letter-bounced': {
    readonly letter: number;
    readonly attempt: number;
    readonly how: 'refused' | 'returned';
    readonly hash: string | null;
    readonly answer: TextRef;
  };
  readonly 'letter-delivered': { readonly letter: number; readonly attempt: number; readonly hash: string };
  /** It went by another channel, with what shows it. */
  readonly 'letter-sent-otherwise': {
    readonly letter: number;
    readonly channel: OtherChannel;
    readonly sentAt: EpochMs;
    readonly proof: TextRef;
  };
  /** Why a bid got its grade, as its letter will say. `lots`: for which of several; none: there is one. `reasons`: how many were written. */
  readonly 'letter-reasoned': { readonly bid: string; readonly reasons: number; readonly lots: readonly string[] };
  /** Staff's own Word template. */
  readonly 'letter-template-kept': { readonly what: LetterKind; readonly hash: string };
}
