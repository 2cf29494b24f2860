import type { YearGrant, YearPrice } from '../usecases/show.ts';
import { GRANT_LABEL } from '../../texts/labels/words.ts';
import { euros } from '../../texts/money.ts';
import { table } from './output.ts';

/** Prices of every year, old to new. */
export function pricesText(prices: readonly YearPrice[]): string[] {
  if (prices.length === 0) return [];
  const rows = prices.map(({ product, year, cents }) => [product, String(year), euros(cents)]);
  return ['', table(['Product', 'Jaar', 'Prijs'], rows)];
}

/** What is granted of each year, within its ceiling. */
export function grantsText(grants: readonly YearGrant[]): string[] {
  if (grants.length === 0) return [];
  const amount = (cents: string | null): string => (cents === null ? 'nog niet bekend' : euros(BigInt(cents)));
  const rows = grants.map((one) => [
    String(one.year),
    amount(one.requested),
    amount(one.ceiling),
    amount(one.granted),
    GRANT_LABEL[one.kind],
  ]);
  return ['', table(['Jaar', 'Gevraagd', 'Plafond', 'Verleend', 'Uitkomst'], rows)];
}
