import type { Ground } from '../law/ground.ts';
import type { TermUnit } from '../law/term-rule.ts';
import type { ClockTime, IsoDate } from '../law/iso-date.ts';

/** A wall time in Amsterdam. */
export interface LocalMoment {
  readonly day: IsoDate;
  readonly time: ClockTime;
}

/** Who set a term, as a file says it; `ordinance-otherwise`: an ordinance that says that its terms do not move. */
export type PlanningBasis = 'statute' | 'ordinance' | 'ordinance-otherwise' | 'scheme' | 'contract';

export type PlanningWhen =
  | { readonly kind: 'day'; readonly day: IsoDate }
  /** `exclusive`: before this moment, which itself is too late. */
  | { readonly kind: 'moment'; readonly moment: LocalMoment; readonly exclusive?: true }
  | { readonly kind: 'period'; readonly firstDay: IsoDate; readonly lastDay: IsoDate }
  | {
      readonly kind: 'term';
      readonly amount: number;
      readonly unit: TermUnit;
      /** The milestone from whose day it is counted. */
      readonly from: string;
      /** Counted back, to a last day before it; absent: forward. */
      readonly back?: true;
      /** The hour of its last day; absent: that day counts whole. */
      readonly time?: ClockTime;
      /** `exclusive`: that hour itself is too late. */
      readonly exclusive?: true;
      /** Who set the term: it decides whether the Algemene termijnenwet extends it. Null when the file does not say. */
      readonly basis: PlanningBasis | null;
    };

export interface PlanningEntry {
  readonly when: PlanningWhen;
  /** Who set a date that is stated as a day; absent when the file does not say, and for a term, which says it itself. */
  readonly setBy?: PlanningBasis;
  readonly ground: Ground | null;
  readonly note: string | null;
  /** Overrides the default working days of the reminders; empty: none. */
  readonly remindWorkdays: readonly number[] | null;
  /** What the guide states beside the date; checked against it. */
  readonly statedWeekday: number | null;
  readonly statedWeek: number | null;
  /** The guide gives no year: the year of the file is a reading. */
  readonly yearIsReading: boolean;
}
