import { ten, written, type Decimal } from '../../evaluation/decimal.ts';
import { rounded, type Ratio } from '../../evaluation/rounding.ts';

/** A decimal as an exact value. */
export const exactly = ({ units, scale }: Decimal): Ratio => ({ n: units, d: ten(scale) });

/** An exact value for reading: at most two decimals, with a comma. */
export const show = (value: Ratio, scale = 2): string =>
  written(rounded(value, { scale, mode: 'half-up' }), scale)
    .replace('.', ',')
    .replace(/,0+$/, '');
