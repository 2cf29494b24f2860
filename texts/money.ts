const CENTS_PER_EURO = 100n;

/**
 * An amount of whole cents.
 * @example euros(123456) // '€ 1.234,56'
 * @throws RangeError for a number that is not a safe integer
 */
export function euros(cents: bigint | number): string {
  if (typeof cents === 'number' && !Number.isSafeInteger(cents)) throw new RangeError(`no whole cents: ${cents}`);
  const exact = BigInt(cents);
  const positive = exact < 0n ? -exact : exact;
  const whole = (positive / CENTS_PER_EURO).toString().replace(/\B(?=(\d{3})+$)/g, '.');
  const rest = (positive % CENTS_PER_EURO).toString().padStart(2, '0');
  return `€ ${exact < 0n ? '-' : ''}${whole},${rest}`;
}
