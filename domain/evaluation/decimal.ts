/** An exact decimal: `units / 10^scale`. Never a float. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const powers: bigint[] = [1n];

/** 10^exponent, kept once computed. */
export function ten(exponent: number): bigint {
  for (let next = powers.length; next <= exponent; next++) powers.push((powers[next - 1] ?? 1n) * 10n);
  return powers[exponent] ?? 1n;
}

/** The same value as a fraction. */
export const exactly = ({ units, scale }: Decimal): { readonly n: bigint; readonly d: bigint } => ({
  n: units,
  d: ten(scale),
});

/** The same value with more decimals. @throws RangeError for fewer: that would be rounding. */
export function unitsAt({ units, scale }: Decimal, wanted: number): bigint {
  if (wanted < scale) throw new RangeError(`${units} at scale ${scale} does not fit scale ${wanted} exactly`);
  return units * ten(wanted - scale);
}

/** Whether one is more than the other. */
export const exceeds = (one: Decimal, other: Decimal): boolean =>
  one.units * ten(other.scale) > other.units * ten(one.scale);

export const whole = (units: bigint): Decimal => ({ units, scale: 0 });

/** Written with exactly `scale` decimals, no point when there are none. @example written(150000n, 2) // '1500.00' */
export function written(units: bigint, scale: number): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units);
  if (scale === 0) return sign + digits;
  const padded = digits.padStart(scale + 1, '0');
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}
