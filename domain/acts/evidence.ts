import type { EpochMs } from '../law/iso-date.ts';
import type { ReceiptJudgement } from '../case/receipt-judgement.ts';

/** What a guard must know that a case does not carry itself, by name. An activity fetches it in the act's own turn. */
export interface Evidences {
  /**
   * How many bid, each once, with a bid that counts. The rows say so: a case may not have heard of one yet. And what the letters of the
   * award decision say against its report; absent: nothing.
   */
  readonly received: { readonly bids: number; readonly letters?: UnsentLetters };
  /** What the grades and prices that were read in lack, or null. */
  readonly assessment: { readonly lacks: AssessmentLack | null };
  /** The receipt that an act names, or null when there is none. */
  readonly receipt: { readonly receipt: { readonly judgement: ReceiptJudgement; readonly lot: string | null } | null };
  /** Whether the bid that an act names is in the fixed ranking of its award. */
  readonly ranked: { readonly ranked: boolean };
  /** What a figure would do to the prices of its year: how many it makes, or why it cannot count. */
  readonly figure: { readonly prices: number } | { readonly refused: FigureRefusal };
}

/** Numbers of the letters that were not sent as far as anybody can show, or when the last one was sent that came back first. */
export type UnsentLetters = { readonly unsent: readonly number[] } | { readonly sentAt: EpochMs };

/** Why what was read in makes no ranking: choices are open, rows are missing, or the rows are not those of the bids that are on record and count. */
export type AssessmentLack = 'open-choices' | 'incomplete' | 'off-record';

/** Why a figure does not count. */
export type FigureRefusal =
  | { readonly why: 'not-settled' }
  | { readonly why: 'no-indexation' }
  | { readonly why: 'prices-unknown'; readonly year: number }
  | { readonly why: 'other-series'; readonly wanted: string }
  | { readonly why: 'not-indexed-yet'; readonly year: number }
  | { readonly why: 'other-status'; readonly wanted: 'provisional' | 'definitive' }
  | { readonly why: 'percentage-too-low' };

export type EvidenceKind = keyof Evidences;
export type EvidenceOf<Kind extends EvidenceKind> = [Kind] extends [never] ? null : Evidences[Kind];
