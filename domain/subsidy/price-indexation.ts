import { err, ok, type Result } from '../result.ts';
import type { Decimal } from '../evaluation/decimal.ts';
import { ten } from '../evaluation/decimal.ts';
import { roundDivision, type RoundingMode } from '../evaluation/rounding.ts';

/** A published figure by which prices go up or down, such as the OVA of a year. */
export interface IndexFigure {
  /** Name of the series, such as OVA. */
  readonly series: string;
  /** The year whose prices it makes. */
  readonly year: number;
  /** A provisional figure is followed by a definitive one. */
  readonly status: 'provisional' | 'definitive';
  readonly percentage: Decimal;
  /** The publication that it was read from. */
  readonly source: string;
}

export interface PriceSettings {
  readonly series: string;
  readonly firstIndexedYear: number;
  /** Which figure counts; the guide must say so. */
  readonly status: 'provisional' | 'definitive';
  /** How an indexed price is rounded to whole cents. */
  readonly mode: RoundingMode;
}

export interface OldPrice {
  readonly product: string;
  readonly cents: bigint;
}

export interface IndexedPrice {
  readonly product: string;
  readonly old: bigint;
  readonly new: bigint;
  readonly difference: bigint;
}

export interface PriceIndexation {
  readonly figure: IndexFigure;
  readonly mode: RoundingMode;
  readonly prices: readonly IndexedPrice[];
}

/** Why a figure cannot be used. */
export type IndexRefusal =
  | { readonly code: 'other-series'; readonly wanted: string }
  | { readonly code: 'not-indexed-yet'; readonly firstIndexedYear: number }
  | { readonly code: 'other-status'; readonly wanted: 'provisional' | 'definitive' }
  | { readonly code: 'percentage-too-low' };

const HUNDRED = 100n;

/** Next year's prices: each old price times (100 + percentage) / 100, rounded once to the cent (U4.3-b). */
export function indexPrices(
  prices: readonly OldPrice[],
  figure: IndexFigure,
  { series, firstIndexedYear, status, mode }: PriceSettings,
): Result<PriceIndexation, IndexRefusal> {
  if (figure.series !== series) return err({ code: 'other-series', wanted: series });
  if (figure.year < firstIndexedYear) return err({ code: 'not-indexed-yet', firstIndexedYear });
  if (figure.status !== status) return err({ code: 'other-status', wanted: status });
  const unit = ten(figure.percentage.scale);
  const factor = HUNDRED * unit + figure.percentage.units;
  if (factor <= 0n) return err({ code: 'percentage-too-low' });
  return ok({
    figure,
    mode,
    prices: prices.map(({ product, cents }) => {
      const indexed = roundDivision(cents * factor, HUNDRED * unit, mode);
      return { product, old: cents, new: indexed, difference: indexed - cents };
    }),
  });
}
