import { ten } from './decimal.ts';

/** Halves away from zero, toward zero, to even; away from zero, toward zero; down, up. */
export type RoundingMode = 'half-up' | 'half-down' | 'half-even' | 'up' | 'down' | 'floor' | 'ceiling';

export const ROUNDING_MODES: readonly RoundingMode[] = [
  'half-up',
  'half-down',
  'half-even',
  'up',
  'down',
  'floor',
  'ceiling',
];

/** Where and how the settings say to round: once, from the exact value. */
export interface Rounding {
  readonly scale: number;
  readonly mode: RoundingMode;
}

/** A fraction of whole numbers; the denominator is positive. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

/** A fraction with a positive denominator. @throws RangeError for a denominator of zero. */
export function ratio(n: bigint, d: bigint): Ratio {
  if (d === 0n) throw new RangeError('a fraction has no denominator of zero');
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

/** The fraction in units of `10^-scale`, rounded. */
export const rounded = ({ n, d }: Ratio, { scale, mode }: Rounding): bigint => roundDivision(n * ten(scale), d, mode);

/** `n / d` rounded to a whole number; `d` is positive. */
export function roundDivision(n: bigint, d: bigint, mode: RoundingMode): bigint {
  const toward = n / d;
  const rest = n % d;
  if (rest === 0n) return toward;
  return goesOut(n < 0n, rest < 0n ? -rest : rest, d, toward, mode) ? toward + (n < 0n ? -1n : 1n) : toward;
}

/** Whether a value between two whole numbers goes to the one further from zero. */
function goesOut(negative: boolean, rest: bigint, d: bigint, toward: bigint, mode: RoundingMode): boolean {
  const twice = 2n * rest;
  switch (mode) {
    case 'half-up':
      return twice >= d;
    case 'half-down':
      return twice > d;
    case 'half-even':
      return twice > d || (twice === d && toward % 2n !== 0n);
    case 'up':
      return true;
    case 'down':
      return false;
    case 'floor':
      return negative;
    case 'ceiling':
      return !negative;
  }
}

/** Sum of two fractions. A denominator that holds the other is kept, so that sums of decimals do not grow. */
export function plus(one: Ratio, other: Ratio): Ratio {
  if (one.d === other.d) return { n: one.n + other.n, d: one.d };
  if (one.d % other.d === 0n) return { n: one.n + other.n * (one.d / other.d), d: one.d };
  if (other.d % one.d === 0n) return { n: one.n * (other.d / one.d) + other.n, d: other.d };
  return { n: one.n * other.d + other.n * one.d, d: one.d * other.d };
}

export const minus = (one: Ratio, other: Ratio): Ratio => plus(one, { n: -other.n, d: other.d });

/** Negative, zero or positive as `one` is less than, equal to or more than `other`. */
export function compareRatios(one: Ratio, other: Ratio): number {
  const [left, right] = [one.n * other.d, other.n * one.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

export const NOTHING: Ratio = { n: 0n, d: 1n };
