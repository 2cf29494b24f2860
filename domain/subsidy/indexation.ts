import { ten } from '../evaluation/decimal.ts';
import {
  NOTHING,
  plus,
  rounded,
  roundDivision,
  type Ratio,
  type Rounding,
  type RoundingMode,
} from '../evaluation/rounding.ts';

/** Percentages have two decimals: 3.28% is 328 of these. */
const PERCENT_SCALE = 2;
const HUNDRED = 100n * ten(PERCENT_SCALE);

export interface ChainSettings {
  readonly baseYear: number;
  readonly firstIndexedYear: number;
  readonly lastYear: number;
  /** By year, in hundredths of a percent. */
  readonly rates: ReadonlyMap<number, bigint>;
  /** Carry the rounded price forward, or the exact one. */
  readonly carry: 'rounded' | 'unrounded';
  readonly mode: RoundingMode;
}

/** One price, year by year, from the base year to the last; whole cents (U4.3-b). */
export function indexChain(
  price: bigint,
  settings: ChainSettings,
): { readonly year: number; readonly price: bigint }[] {
  const { baseYear, firstIndexedYear, lastYear, rates, carry, mode } = settings;
  const years: { year: number; price: bigint }[] = [];
  let exact: Ratio = { n: price, d: 1n };
  for (let year = baseYear; year <= lastYear; year++) {
    if (year >= firstIndexedYear) {
      const rate = rates.get(year);
      if (rate === undefined) throw new Error(`there is no rate for ${year}`);
      exact = { n: exact.n * (HUNDRED + rate), d: exact.d * HUNDRED };
      if (carry === 'rounded') exact = { n: roundDivision(exact.n, exact.d, mode), d: 1n };
    }
    years.push({ year, price: roundDivision(exact.n, exact.d, mode) });
  }
  return years;
}

/** One index in a mix: its weight and figures, percentages in hundredths. */
export interface IndexPart {
  readonly weight: Ratio;
  readonly previousProvisional: bigint;
  readonly previousDefinitive: bigint;
  readonly nextProvisional: bigint;
}

export interface RateSettings {
  readonly correction: 'additive' | 'multiplicative' | 'none';
  readonly combine: 'add' | 'compound';
  readonly figureRounding: Rounding;
  readonly correctionRounding: Rounding;
  readonly rateRounding: Rounding;
}

/** Figures of a mix in units of the figures' scale. */
export interface Figures {
  readonly previousProvisional: bigint;
  readonly previousDefinitive: bigint;
  readonly nextProvisional: bigint;
}

/** The weighted figures, each rounded once. */
export function mixFigures(parts: readonly IndexPart[], rounding: Rounding): Figures {
  const figure = (of: (part: IndexPart) => bigint): bigint =>
    rounded(
      parts.reduce(
        (sum, part) => plus(sum, { n: part.weight.n * of(part), d: part.weight.d * ten(PERCENT_SCALE) }),
        NOTHING,
      ),
      rounding,
    );
  return {
    previousProvisional: figure((part) => part.previousProvisional),
    previousDefinitive: figure((part) => part.previousDefinitive),
    nextProvisional: figure((part) => part.nextProvisional),
  };
}

/** Next year's percentage with the correction of the previous year. Figures and results are in units of their own scale. */
export function nextRate(
  figures: Figures,
  settings: RateSettings,
): { readonly correction: bigint; readonly rate: bigint } {
  const { figureRounding, correctionRounding, rateRounding } = settings;
  const unit = ten(figureRounding.scale);
  const hundred = 100n * unit;
  const { previousProvisional: p, previousDefinitive: d, nextProvisional: n } = figures;
  const correction = rounded(exactCorrection(), correctionRounding);
  const c: Ratio = { n: correction, d: ten(correctionRounding.scale) };
  const rate: Ratio =
    settings.combine === 'add'
      ? plus({ n, d: unit }, c)
      : { n: (hundred + n) * (100n * c.d + c.n) - 100n * hundred * c.d, d: 100n * unit * c.d };
  return { correction, rate: rounded(rate, rateRounding) };

  function exactCorrection(): Ratio {
    switch (settings.correction) {
      case 'none':
        return NOTHING;
      case 'additive':
        return { n: d - p, d: unit };
      case 'multiplicative':
        // ((100 + D) / (100 + P) - 1) x 100
        return { n: 100n * (d - p), d: hundred + p };
    }
  }
}
