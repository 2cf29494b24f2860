import type { Ground } from '../law/ground.ts';
import type { ClockTime, IsoDate } from '../law/iso-date.ts';

/** A wall time in Amsterdam. */
export interface LocalMoment {
  readonly day: IsoDate;
  readonly time: ClockTime;
}

export type PlanningWhen =
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'moment'; readonly moment: LocalMoment }
  | { readonly kind: 'period'; readonly firstDay: IsoDate; readonly lastDay: IsoDate }
  | {
      readonly kind: 'term';
      readonly amount: number;
      readonly unit: 'day' | 'week' | 'month' | 'year';
      readonly after: string;
      /** Who set the term: it decides whether the Algemene termijnenwet extends it. Null when the file does not say. */
      readonly basis: 'statute' | 'scheme' | 'contract' | null;
    };

export interface PlanningEntry {
  readonly when: PlanningWhen;
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
