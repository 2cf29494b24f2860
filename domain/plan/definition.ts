import type { EvaluationRules } from '../evaluation/rules.ts';
import type { Ground } from '../law/ground.ts';
import type { ClockTime, IsoDate } from '../law/iso-date.ts';
import type { Role } from './milestone.ts';
import type { Regime } from './procedure-type.ts';
import type { PlanningEntry } from './planning-entry.ts';
import type { SubsidyTerms } from './subsidy-terms.ts';
import type { Authority, Channel, Person } from './authority.ts';

/** A procedure as staff described it, after the Dutch keys of the file have been read and checked. */
export interface Definition {
  readonly reference: string;
  /** Id of the procedure type in `procedures/`. */
  readonly type: string;
  readonly subject: string;
  readonly authority: Authority;
  readonly channel: Channel | null;
  readonly roles: Readonly<Record<Role, readonly Person[]>>;
  /** Everybody who has or had a role, in the order in which they came; absent as long as nobody came or left since the start. */
  readonly named?: readonly Person[];
  readonly lots: readonly Lot[];
  /** By milestone id; what the procedure type computes itself may be absent. */
  readonly planning: Readonly<Record<string, PlanningEntry>>;
  readonly reminders: Reminders;
  readonly bidValidity: BidValidity | null;
  readonly publication: Publication;
  readonly value: EstimatedValue | null;
  /** The regime that people chose over the one that follows from the value, or null. */
  readonly regime: ChosenRegime | null;
  readonly evidence: readonly EvidenceRequirement[];
  readonly scheme: Scheme | null;
  /** What is awarded is a framework, or the purchase is made under one; null: neither. */
  readonly framework: Framework | null;
  /** What a round can grant at most, and how it is divided; null when the file says nothing. */
  readonly ceiling: RoundCeiling | null;
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
  /** The term after an invitation is one that all who were selected agreed to (Aw 2.74a). */
  readonly termAgreed: boolean;
  /** Where it stands, and with it why it is urgent. */
  readonly ground: Ground | null;
}

export interface EstimatedValue {
  readonly kind: 'supplies' | 'services' | 'works' | 'concessions' | 'social-and-specific';
  readonly authority: 'central' | 'sub-central';
  /** Whole cents, ex VAT, as digits. */
  readonly cents: string;
}

/** Chosen with a reason, such as an exception of the law. */
export interface ChosenRegime {
  readonly regime: Regime;
  readonly reason: string;
  readonly ground: Ground | null;
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

/** A framework: that which is awarded, or that under which a purchase is made (Aw 2.140, 2.143). */
export interface Framework {
  /** Reference of the framework under which is bought; null for one that is still to be awarded. */
  readonly reference: string | null;
  /** How long it lasts with every extension, in years, or null. */
  readonly years: number | null;
  /** Its last day, or null. */
  readonly through: IsoDate | null;
  /** Why it lasts longer than four years, or null. */
  readonly reason: string | null;
  readonly ground: Ground | null;
}

/** The ceiling of a round (Awb 4:25), with the way in which it is divided (Awb 4:26). */
export interface RoundCeiling {
  /** Whole cents, as digits. */
  readonly cents: string;
  readonly division: 'by-receipt' | 'by-rank' | 'by-lot';
  readonly ground: Ground | null;
}

/** A participating municipality that joins late or leaves before the end. */
export interface Participant {
  readonly name: string;
  readonly through: IsoDate | null;
  readonly ground: Ground | null;
}

export interface Lot {
  readonly id: string;
  readonly name: string;
  readonly participants: number | null;
  /** The dates that this lot has for itself, by milestone id; what it does not name is as all lots have it. */
  readonly planning: Readonly<Record<string, PlanningEntry>>;
}

export interface Reminders {
  readonly workdays: readonly number[];
  readonly at: ClockTime;
}
