import type { Ground } from '../domain/law/ground.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import type { ActAnswer, ChangedDate } from '../domain/case/state.ts';
import { specOf, type ActName } from '../domain/acts/acts.ts';
import type { Refusal } from '../domain/acts/refusal.ts';
import type { AsideReceipt } from '../domain/case/receipt-judgement.ts';
import type { ReceivedKind } from '../domain/case/received-kind.ts';
import type { Timeliness } from '../domain/case/outcome.ts';
import type { PlanFacts } from '../domain/plan/plan-facts.ts';

export type { ActAnswer, ChangedDate };

/** Update: what would come of an act if it came now. It takes its turn like the act itself, and changes nothing. */
export const TRY_UPDATE = 'proef';

/** Name of the update of an act: its Dutch word, for operators read it in Temporal UI. @example updateName('suspend') // 'schors' */
export const updateName = (act: ActName): string => specOf(act).word;

/** What a try answers. */
export type Verdict =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'possible';
      readonly changed: readonly DateToChange[];
      /** What the plan would follow from; null when it would not be made anew. */
      readonly facts: PlanFacts | null;
      /** How many more people it would still need. */
      readonly waitsFor: number;
    };

/** A date that would change, as it would be. */
export interface DateToChange extends ChangedDate {
  readonly lastDay: IsoDate;
  readonly ground: Ground;
}

/** Signal: something came in at the front office, one thing or a list of them, and is a row already. The row is the fact, this is a nudge. */
export const RECEIVED_SIGNAL = 'received';

/** Signal: whether mail about this case did not arrive, or maybe not. The outbox knows it, and the watch tells it. */
export const MAIL_SIGNAL = 'mail';

export interface MailTold {
  readonly lost: boolean;
}

/** Signal: an objection against this procedure has ended. */
export const OBJECTION_ENDED_SIGNAL = 'objectionEnded';

export interface ObjectionEnded {
  readonly no: number;
  readonly objection: string;
  /** What was decided on it, or how its case ended. */
  readonly consequence: string;
  readonly at: EpochMs;
}

/** Signal: the window to object ends on another day than when this objection came, or it came otherwise in that window. */
export const WINDOW_MOVED_SIGNAL = 'windowMoved';

export interface WindowMoved {
  readonly lastDay: IsoDate;
  readonly timeliness: Timeliness;
  readonly at: EpochMs;
}

export interface Received {
  readonly kind: ReceivedKind;
  /** Sequence number of the receipt. */
  readonly no: number;
  readonly at: EpochMs;
  /** How many of its kind came in time, up to this one. */
  readonly inTime: number;
  /** It did not simply come in time; absent when it did. */
  readonly aside?: AsideReceipt;
}
