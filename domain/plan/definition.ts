import type { EvaluationRules } from '../evaluation/rules.ts';
import type { AboveCeiling } from '../subsidy/ceiling.ts';
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
  readonly bidValidity: BidValidity | null;
  readonly publication: Publication;
  readonly value: EstimatedValue | null;
  readonly evidence: readonly EvidenceRequirement[];
  readonly scheme: Scheme | null;
  readonly participants: readonly Participant[];
  readonly subsidy: SubsidyTerms | null;
  readonly evaluation: EvaluationRules | null;
}

/** How long a bid binds its bidder. */
export interface BidValidity {
  readonly days: number;
  /** Days that are added after a decision on an objection or appeal, or null. */
  readonly extensionDays: number | null;
  readonly ground: Ground | null;
}

/** How the notice is published; decides the minimum term for bids. */
export interface Publication {
  readonly electronic: boolean;
  readonly documentsFreelyAvailable: boolean;
  /** A prior notice that is meant to shorten the term for bids. */
  readonly shortenedByPriorNotice: boolean;
  readonly urgent: boolean;
}

export interface EstimatedValue {
  readonly kind: 'supplies' | 'services' | 'works' | 'concessions' | 'social-and-specific';
  readonly authority: 'central' | 'sub-central';
  /** Whole cents, ex VAT, as digits. */
  readonly cents: string;
}

export interface EvidenceRequirement {
  readonly document: string;
  readonly amount: number;
  readonly unit: 'month' | 'year';
  readonly ground: Ground | null;
}

/** The subsidy scheme (regeling) under which the subsidy is granted. */
export interface Scheme {
  readonly name: string;
  readonly inForceFrom: IsoDate | null;
  /** Longest subsidy under the scheme, or null. */
  readonly maximumYears: number | null;
  readonly ground: Ground | null;
}

/** A participating municipality that joins late or leaves before the end. */
export interface Participant {
  readonly name: string;
  readonly through: IsoDate | null;
  readonly ground: Ground | null;
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
  readonly closes: StatedClock | null;
}

export interface Person {
  readonly name: string;
  readonly mail: string;
}

export interface Lot {
  readonly id: string;
  readonly name: string;
  readonly participants: number | null;
}

/** A day, with the wall time in Amsterdam when one is stated. */
export interface StatedClock {
  readonly day: IsoDate;
  readonly time: ClockTime | null;
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

export interface Reminders {
  readonly workdays: readonly number[];
  readonly at: ClockTime;
}

/** What can be granted in a year (U4.3-c; Awb 4:22, 4:25). */
export interface SubsidyCeilings {
  /** Whole cents as digits, by year. */
  readonly cents: Readonly<Record<string, string>>;
  readonly above: AboveCeiling;
}

export interface SubsidyTerms {
  readonly firstYear: number;
  readonly years: number;
  readonly accountabilityPerYear: number;
  readonly reviewEveryYears: number;
  /** Where its rhythm stands; the days of a year are chosen. */
  readonly ground: Ground;
  readonly indexation: {
    readonly series: string;
    readonly firstYear: number;
    /** The guide does not say which figure counts; staff chose. */
    readonly chosen: boolean;
    /** Which figure of the series counts, or null when that is still open. */
    readonly vintage: 'provisional' | 'definitive' | null;
    readonly ground: Ground;
  } | null;
  /** Ceilings of all grantees together, and what happens above them; null: the guide gives none. */
  readonly ceilings: SubsidyCeilings | null;
  /** Grantees, each with its lots. Their id names the subsidy case. */
  readonly grantees: readonly { readonly id: string; readonly lots: readonly string[] }[];
}
