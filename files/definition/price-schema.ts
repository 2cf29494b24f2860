import { z } from 'zod';
import { whole, type Decimal } from '../../domain/evaluation/decimal.ts';
import type { PriceMethod } from '../../domain/evaluation/price-method.ts';
import { centsOf } from './cents.ts';
import { decimal } from './decimal.ts';
import { line, sourced } from './text-fields.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
export const points = z.string().regex(/^\d{1,9}(\.\d{1,6})?$/);
const factor = z.string().regex(/^\d{1,6}([.,]\d{1,6})?$/);
export const euros = z.string().regex(/^\d{1,12}(\.\d{2})?$/);

const product = z.strictObject({
  ...sourced,
  id,
  naam: line,
  aantal: z
    .string()
    .regex(/^[1-9]\d{0,11}$/)
    .optional(),
  minimum: euros.optional(),
  maximum: euros.optional(),
});

const shared = { producten: z.array(product).min(1), ...sourced };
const belowZero = z.enum(['nul', 'aftrek']).optional();

/**
 * How the price of a lot becomes points, by the name of the formula. They are those that Dutch guides use, as the tender platform
 * Negometrix lists them (support.negometrix.com, articles 9000140345 and those named below).
 */
export const priceSchema = z.discriminatedUnion('formule', [
  /** The points model (article 9000183874; aanbestedingszaken.nl, puntenmodel). */
  z.strictObject({ formule: z.literal('laagste-gedeeld-door-eigen'), punten: points, ...shared }),
  /** A straight line from the lowest price to so many times that price. */
  z.strictObject({
    formule: z.literal('lijn-vanaf-laagste'),
    punten: points,
    'nul-bij': factor,
    'onder-nul': belowZero,
    ...shared,
  }),
  /** A straight line from the lowest price to the highest one that was offered. */
  z.strictObject({ formule: z.literal('lijn-van-laagste-naar-hoogste'), punten: points, ...shared }),
  /** A straight line between two amounts of the guide: the weighted factor method (article 9000092064). */
  z.strictObject({
    formule: z.literal('lijn-tussen-bedragen'),
    punten: points,
    'vol-bij': euros,
    'nul-bij': euros,
    buiten: z.enum(['begrensd', 'doorlopend']).optional(),
    ...shared,
  }),
  z.strictObject({
    formule: z.literal('staffel'),
    punten: points,
    staffel: z.array(z.strictObject({ 'tot-en-met': euros, punten: points })).min(1),
    daarboven: points,
    ...shared,
  }),
  /** So many points for each time that the price is so many times as high: the log formula (article 9000092065). */
  z.strictObject({
    formule: z.literal('logaritme'),
    punten: points,
    factor,
    'punten-per-factor': points.optional(),
    'onder-nul': belowZero,
    ...shared,
  }),
  /** No points of its own: the score divides the total price (`score` under the assessment). */
  z.strictObject({ formule: z.literal('geen-punten'), ...shared }),
  /** Award on value: quality is worth euros, and the price goes off an amount (article 9000123966). */
  z.strictObject({ formule: z.literal('gunnen-op-waarde'), vanaf: euros, ...shared }),
]);

export type PriceFile = z.infer<typeof priceSchema>;

const CENTS = 2;

/** The most points that a price can give. */
export function maximumOf(file: PriceFile): Decimal {
  if (file.formule === 'geen-punten') return whole(0n);
  return file.formule === 'gunnen-op-waarde'
    ? { units: BigInt(centsOf(file.vanaf)), scale: CENTS }
    : decimal(file.punten);
}

/** The formula in the domain's own words. */
export function methodOf(file: PriceFile): PriceMethod {
  switch (file.formule) {
    case 'geen-punten':
      return { name: 'no-points' };
    case 'laagste-gedeeld-door-eigen':
      return { name: 'relative-proportional' };
    case 'lijn-vanaf-laagste':
      return { name: 'relative-linear', zeroAt: decimal(file['nul-bij']), belowZero: negative(file['onder-nul']) };
    case 'lijn-van-laagste-naar-hoogste':
      return { name: 'relative-range' };
    case 'lijn-tussen-bedragen':
      return {
        name: 'absolute-linear',
        fullAt: BigInt(centsOf(file['vol-bij'])),
        zeroAt: BigInt(centsOf(file['nul-bij'])),
        outside: file.buiten === 'doorlopend' ? 'extend' : 'clamp',
      };
    case 'staffel':
      return {
        name: 'bands',
        bands: file.staffel.map((band) => ({
          upTo: BigInt(centsOf(band['tot-en-met'])),
          points: decimal(band.punten),
        })),
        above: decimal(file.daarboven),
      };
    case 'logaritme':
      return {
        name: 'relative-log',
        factor: decimal(file.factor),
        pointsPerFactor: decimal(file['punten-per-factor'] ?? file.punten),
        belowZero: negative(file['onder-nul']),
      };
    case 'gunnen-op-waarde':
      // One point a euro: an amount of which the whole price goes off.
      return { name: 'absolute-linear', fullAt: 0n, zeroAt: BigInt(centsOf(file.vanaf)), outside: 'extend' };
  }
}

const negative = (belowZero: 'nul' | 'aftrek' | undefined): 'clamp' | 'negative' =>
  belowZero === 'aftrek' ? 'negative' : 'clamp';
