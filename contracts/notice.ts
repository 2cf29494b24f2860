import type { DefaultNotice } from '../domain/case/default-notice.ts';
import type { CaseKind, CaseName, ChangedDate } from '../domain/case/state.ts';
import type { AwardOutcome, Outcome, Timeliness } from '../domain/case/outcome.ts';
import type { BrokenRule } from '../domain/plan/change/broken-rules.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';

/** Something that people concerned must hear, once. Who did it and why stands in the event that it is about. */
export type Notice = NoticeAbout & {
  readonly case: CaseName;
  readonly hash: string;
  /** Business instant. */
  readonly at: EpochMs;
  /** Domain facts that make it this notice and no other. */
  readonly key: string;
  /** Key of the event that it is about. */
  readonly event: string;
};

export type NoticeAbout =
  /** The case begins. */
  | { readonly kind: 'started'; readonly caseKind: CaseKind }
  /** The case was under way when it came here, and of these nobody said that they were done. */
  | { readonly kind: 'taken-over'; readonly asked: readonly string[] }
  | { readonly kind: 'overdue'; readonly milestone: string }
  | { readonly kind: 'escalated'; readonly milestone: string }
  /** The lawyer knows it already, and it is not done yet. */
  | { readonly kind: 'still-overdue'; readonly milestone: string }
  /** Others have not done what they could until now, and something of ours waits for it. */
  | { readonly kind: 'not-applied'; readonly milestone: string }
  /** What others did was filed after its last day had passed; what was counted without it was counted again. */
  | {
      readonly kind: 'filed-later';
      readonly milestone: string;
      readonly happenedAt: EpochMs;
      readonly changed: readonly ChangedDate[];
    }
  | {
      readonly kind: 'moved';
      readonly milestone: string;
      readonly changed: readonly ChangedDate[];
      /** Milestones whose new date must be made known on the platform. */
      readonly rectify: readonly string[];
    }
  /** A report was put right: it happened at another instant, or (null) not at all. */
  | {
      readonly kind: 'corrected';
      readonly milestone: string;
      readonly was: EpochMs;
      readonly happenedAt: EpochMs | null;
      readonly changed: readonly ChangedDate[];
      readonly rectify: readonly string[];
    }
  /** Somebody else won: the decision must be sent anew, and what counts from it waits for that. */
  | {
      readonly kind: 'new-decision';
      readonly milestone: string;
      readonly changed: readonly ChangedDate[];
      readonly award: AwardOutcome;
      /** The bid that dropped out, when that made it so. */
      readonly dropped: string | null;
    }
  /** A decision was withdrawn: a new one is awaited, and what counts from it waits as well. */
  | {
      readonly kind: 'decision-withdrawn';
      readonly milestone: string;
      readonly takenAt: EpochMs;
      readonly withdrawnAt: EpochMs;
      /** In which others could come up against it; null when there is none. */
      readonly window: string | null;
      /** What must be sent anew with it: the invitation after a selection. */
      readonly invitation: string | null;
      readonly changed: readonly ChangedDate[];
      readonly rectify: readonly string[];
    }
  /** Bids were scored: the ranking is fixed, here or there with a tie. */
  | {
      readonly kind: 'ranked';
      readonly awards: readonly AwardOutcome[];
      /** An earlier ranking was withdrawn. */
      readonly again?: true;
    }
  /** A bid dropped out, and no decision has to be sent anew for it now. */
  | {
      readonly kind: 'dropped-out';
      /** Null where nothing was ranked. */
      readonly award: AwardOutcome | null;
      readonly bid: string;
      /** It had won, or was in a draw that was open. */
      readonly atStake: boolean;
      /** The decision was sent before. */
      readonly decided: boolean;
    }
  /** The time to come up against a decision is over. */
  | {
      readonly kind: 'window-ended';
      readonly milestone: string;
      /** How many objections are on record; null where one goes to court. */
      readonly objections: number | null;
      /** What the law holds back until then, when it is still to come. */
      readonly final: string | null;
    }
  /** A substantial change of the documents asks for a later closing (Aw 2.73). */
  | { readonly kind: 'closing-proposed'; readonly milestone: string; readonly day: IsoDate }
  /** A notice of default came in, or comes to something else since its term changed. */
  | (DefaultNotice & { readonly kind: 'default'; readonly again: boolean })
  /** The plan does not meet these rules any more. */
  | { readonly kind: 'rules-broken'; readonly broken: readonly BrokenRule[] }
  | { readonly kind: 'suspended' }
  /** One term or one lot stands still or goes on; the event says which. */
  | { readonly kind: 'part'; readonly changed: readonly ChangedDate[] }
  | { readonly kind: 'resumed'; readonly changed: readonly ChangedDate[]; readonly rectify: readonly string[] }
  /** `lapsed`: names of acts that waited for another person, and lapse. */
  | { readonly kind: 'ended'; readonly outcome: Outcome; readonly lapsed: readonly string[] }
  /** Somebody ended these lots, or requests lapsed with them; `last`: the case ended with them. */
  | {
      readonly kind: 'lots-ended';
      readonly lots: readonly string[];
      readonly outcome: Outcome;
      readonly last: boolean;
      readonly lapsed: readonly string[];
    }
  /** Something came in that did not simply come in time, or a person judged it; the event says which. */
  | { readonly kind: 'receipt' }
  /** What others did was filed and changes nothing by itself: after the end of the case or the lot, or once more; the event says what. */
  | { readonly kind: 'filed-aside' }
  /** Something was sent to complete or repair, and ends nothing that stood still; the event says what. */
  | { readonly kind: 'completion' }
  /** Somebody came, left, or came in the place of who left; the event says who. */
  | { readonly kind: 'people-changed' }
  /** A judge decided: what must follow is asked. */
  | { readonly kind: 'verdict' }
  /** An objection came in. */
  | { readonly kind: 'objection'; readonly no: number; readonly timeliness: Timeliness };
