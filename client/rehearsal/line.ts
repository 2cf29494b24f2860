import type { LineKind } from './line-kind.ts';

/** One line of `--uitvoer jsonl`: business time first, then what happened to which case. Absent members are left out. */
export interface Line {
  /** Business instant on the Amsterdam clock, e.g. `2018-04-30T17:00:00+02:00`. */
  readonly at: string;
  readonly kind: LineKind;
  readonly reference: string;
  readonly phase?: string;
  /** The lot that came into it alone. */
  readonly lot?: string;
  readonly milestone?: string;
  /** First and last day and exclusive end, for a milestone with a term; the last day also when a whole day moves. */
  readonly firstDay?: string;
  readonly lastDay?: string;
  readonly endsAt?: string;
  readonly ground?: string;
  readonly by?: string;
  readonly reason?: string;
  /** What was reported happened after its date. */
  readonly late?: true;
  /** Where the proof of a reported milestone is. */
  readonly proof?: string;
  /** Old and new date of a move, on the Amsterdam clock. */
  readonly from?: string;
  readonly to?: string;
  /** Mail: who got it, what it is, and its Message-ID. */
  readonly recipient?: string;
  readonly letter?: string;
  readonly messageId?: string;
  /** Working days before the date, of a reminder. */
  readonly workdays?: number;
  /** Rule and sentence of a refusal; the sentence of a step that has one. */
  readonly rule?: string;
  readonly message?: string;
  readonly outcome?: string;
  readonly counts?: Readonly<Record<string, number>>;
}
