import type { Ground } from '../law/ground.ts';
import type { AboveCeiling } from '../subsidy/ceiling.ts';

/** What can be granted in a year (U4.3-c; Awb 4:22, 4:25). */
export interface SubsidyCeilings {
  /** Whole cents as digits, by year. */
  readonly cents: Readonly<Record<string, string>>;
  readonly above: AboveCeiling;
}

export type Quarter = 1 | 2 | 3 | 4;

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
    /** In which quarter of the year before it the figure of a year is fixed. */
    readonly quarter: Quarter;
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
