import { ten, written, type Decimal } from '../../evaluation/decimal.ts';
import { rounded, type Ratio } from '../../evaluation/rounding.ts';

/** A decimal as an exact value. */
export const exactly = ({ units, scale }: Decimal): Ratio => ({ n: units, d: ten(scale) });

/** An exact value for reading: at most two decimals, with a comma. */
export const show = (value: Ratio, scale = 2): string =>
  inDutch(written(rounded(value, { scale, mode: 'half-up' }), scale));

/** A lower bound for reading: never more than it is. */
export const atLeast = (value: Ratio, scale = 2): string =>
  inDutch(written(rounded(value, { scale, mode: 'down' }), scale));

/** @example inDutch('1285.24') // '1.285,24' */
function inDutch(text: string): string {
  const [whole = '', rest = ''] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return /^0*$/.test(rest) ? grouped : `${grouped},${rest}`;
}
