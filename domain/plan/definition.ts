import type { Ground } from '../law/ground.ts';
import type { ClockTime, IsoDate } from '../law/iso-date.ts';
import type { Role } from './milestone.ts';

/** A procedure as staff described it, after the Dutch keys of the file have been read and checked. */
export interface Definition {
  readonly reference: string;
  /** Id of the procedure type in `procedures/`. */
  readonly type: string;
  readonly subject: string;
  readonly authority: Authority;
  readonly channel: Channel | null;
  readonly roles: Readonly<Record<Role, readonly Person[]>>;
  readonly lots: readonly Lot[];
  /** By milestone id; what the procedure type computes itself may be absent. */
  readonly planning: Readonly<Record<string, PlanningEntry>>;
  readonly reminders: Reminders;
  readonly subsidy: SubsidyTerms | null;
}

export interface Authority {
  readonly name: string;
  readonly onBehalfOf: string | null;
  /** The address that mail comes from. */
  readonly sender: string;
}

export interface Channel {
  readonly name: string;
  /** The closing clock that the platform shows, when stated. */
  readonly closes: LocalMoment | null;
}

export interface Person {
  readonly name: string;
  readonly mail: string;
}

export interface Lot {
  readonly id: string;
  readonly name: string;
}

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
      /** Who set the term: it decides whether the Algemene termijnenwet extends it. */
      readonly basis: 'statute' | 'scheme' | 'contract';
    };

export interface PlanningEntry {
  readonly when: PlanningWhen;
  readonly ground: Ground | null;
  readonly note: string | null;
  /** Overrides the default working days of the reminders; empty: none. */
  readonly remindWorkdays: readonly number[] | null;
}

export interface Reminders {
  readonly workdays: readonly number[];
  readonly at: ClockTime;
}

export interface SubsidyTerms {
  readonly firstYear: number;
  readonly years: number;
  readonly accountabilityPerYear: number;
  readonly reviewEveryYears: number;
  readonly indexation: { readonly series: string; readonly firstYear: number; readonly ground: Ground } | null;
  /** Grantees, each with its lots. Their id names the subsidy case. */
  readonly grantees: readonly { readonly id: string; readonly lots: readonly string[] }[];
}
