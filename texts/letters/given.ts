import type { AwardComparison } from '../../domain/office/award-comparison.ts';
import type { ReasonsByLot } from '../../domain/office/grade-reasons.ts';
import type { RemedyWindow } from '../../domain/office/letter-window.ts';
import type { EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import type { Authority } from '../../domain/plan/authority.ts';
import type { Names } from '../score-names.ts';

/** What a letter is written from. */
export interface LetterGiven {
  readonly authority: Authority;
  /** Who answers questions about it. */
  readonly lead: { readonly name: string; readonly mail: string } | null;
  readonly case: { readonly reference: string; readonly subject: string };
  readonly no: number;
  readonly party: { readonly name: string; readonly contact: string | null };
  /** Day that it bears: that of its sending. */
  readonly day: IsoDate;
  /** What people wrote for it. */
  readonly text: string | null;
  readonly at: EpochMs | null;
  readonly where: string | null;
  readonly until: IsoDate | null;
  /** Day of the decision that this one takes the place of, as its reader got it; null: the first. */
  readonly replaces: IsoDate | null;
  /** Of a decision: what its reader can do against it. */
  readonly window: RemedyWindow | null;
  /** Of an award: how it ended, lot by lot. */
  readonly awards: readonly AwardGiven[];
}

/** One award as its reader hears of it. */
export interface AwardGiven {
  /** @example 'Perceel 1' */
  readonly label: string;
  /** Who won, by the names of the parties; nobody: no award. */
  readonly winners: readonly string[];
  /** Whether the reader won. */
  readonly won: boolean;
  /** Why nobody won; null when somebody did. */
  readonly nobody: string | null;
  /** Whether the reader's bid left a ranking that it was in. */
  readonly dropped: boolean;
  /** The bid that the reader's is compared with; null: there is none, or it is the reader's own. */
  readonly winner: string | null;
  readonly comparison: AwardComparison;
  readonly names: Names;
  /** What the team wrote about the reader's bid in the lots of this award. */
  readonly reasons: ReasonsByLot;
  /** The same about the bid that won: its relative advantages. */
  readonly winnerReasons: ReasonsByLot;
}
