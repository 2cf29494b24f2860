import type { Decimal } from '../../domain/evaluation/decimal.ts';

/** A decimal as it is written, with a point or a comma. @example decimal('-1,50') // -150 units at scale 2 */
export function decimal(text: string): Decimal {
  const [integers = '0', decimals = ''] = text.split(/[.,]/);
  return { units: BigInt(integers + decimals), scale: decimals.length };
}
