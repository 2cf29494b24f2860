import { ten } from './decimal.ts';

/** Digits behind the point of every figure here; far more than any rounding of points can show. */
const DIGITS = 90;
const ONE = ten(DIGITS);

/** The natural logarithm of `n / d` (n >= d > 0), in units of 10^-90. */
export function logarithm(n: bigint, d: bigint): bigint {
  let halvings = 0n;
  let m = (n * ONE) / d;
  while (m >= 2n * ONE) {
    m /= 2n;
    halvings += 1n;
  }
  // The division is done once more from the exact fraction, so that halving loses nothing.
  const exact = (n * ONE) / (d << halvings);
  return halvings * LN2 + lnBelowTwo(exact);
}

/** ln m = 2 artanh((m - 1) / (m + 1)); for m below 2 every term is at most a ninth of the one before. */
function lnBelowTwo(m: bigint): bigint {
  const z = ((m - ONE) * ONE) / (m + ONE);
  const square = (z * z) / ONE;
  let power = z;
  let sum = 0n;
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += power / odd;
    power = (power * square) / ONE;
  }
  return 2n * sum;
}

const LN2 = lnBelowTwo(2n * ONE);
