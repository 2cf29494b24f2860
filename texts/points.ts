import { ten, type Decimal } from '../domain/evaluation/decimal.ts';
import type { Ratio, RoundingMode } from '../domain/evaluation/rounding.ts';

/**
 * Points or a percentage with a decimal comma.
 * @example pointsText(123450n, 2) // '1.234,50'
 */
export function pointsText(units: bigint, scale: number): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const cut = digits.length - scale;
  const whole = digits.slice(0, cut).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${units < 0n ? '-' : ''}${whole}${scale === 0 ? '' : `,${digits.slice(cut)}`}`;
}

/** A decimal as it is, without zeros at its end. @example decimalText({ units: 1500n, scale: 1 }) // '150' */
export function decimalText({ units, scale }: Decimal): string {
  let [own, places] = [units, scale];
  while (places > 0 && own % 10n === 0n) [own, places] = [own / 10n, places - 1];
  return pointsText(own, places);
}

/**
 * An exact value with at most so many decimals, cut off and never rounded; three dots when it goes on.
 * @example exactText({ n: 400n, d: 3n }, 4) // '133,3333…'
 */
export function exactText({ n, d }: Ratio, decimals: number): string {
  const scaled = n * ten(decimals);
  const units = scaled / d;
  if (units * d === scaled) return decimalText({ units, scale: decimals });
  return `${n < 0n && units === 0n ? '-' : ''}${pointsText(units, decimals)}…`;
}

const MODES: Readonly<Record<RoundingMode, string>> = {
  'half-up': 'precies de helft gaat van nul af',
  'half-down': 'precies de helft gaat naar nul toe',
  'half-even': 'precies de helft gaat naar het even cijfer',
  up: 'altijd van nul af',
  down: 'altijd naar nul toe',
  floor: 'altijd omlaag',
  ceiling: 'altijd omhoog',
};

/** @example roundingText(2, 'half-up') // '2 decimalen (precies de helft gaat van nul af)' */
export const roundingText = (scale: number, mode: RoundingMode): string =>
  `${scale === 0 ? 'hele punten' : scale === 1 ? '1 decimaal' : `${scale} decimalen`} (${MODES[mode]})`;
