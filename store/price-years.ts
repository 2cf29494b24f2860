import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { putSealed } from './evidence/seal.ts';

export interface YearPrice {
  readonly product: string;
  readonly year: number;
  readonly cents: bigint;
}

/** Takes the prices of the winning bids over as those of the first year of a subsidy; once. */
export async function takeBasePrices(
  db: Kysely<Database>,
  subsidy: string,
  from: {
    readonly reference: string;
    readonly winners: readonly { readonly lot: string; readonly bid: string }[];
    readonly year: number;
  },
): Promise<void> {
  for (const { lot, bid } of from.winners) {
    const prices = await db
      .selectFrom('prices')
      .select(['product', 'cents'])
      .where('reference', '=', from.reference)
      .where('bid', '=', bid)
      .where('lot', '=', lot)
      .execute();
    await putYearPrices(
      db,
      subsidy,
      prices.map(({ product, cents }) => ({ product: `${lot}/${product}`, year: from.year, cents: BigInt(cents) })),
    );
  }
}

/** Prices of a year; what is there already stays. */
export async function putYearPrices(
  db: Kysely<Database>,
  reference: string,
  prices: readonly YearPrice[],
): Promise<void> {
  const rows = prices.map(({ product, year, cents }) => ({ reference, product, year, cents: Number(cents) }));
  await putSealed(db, 'price_years', rows);
}

/** Every price of a subsidy, by product and year. Index: primary key. */
export async function readYearPrices(db: Kysely<Database>, reference: string): Promise<YearPrice[]> {
  const rows = await db
    .selectFrom('price_years')
    .selectAll()
    .where('reference', '=', reference)
    .orderBy('product')
    .orderBy('year')
    .execute();
  return rows.map(({ product, year, cents }) => ({ product, year, cents: BigInt(cents) }));
}

export interface StoredFigure {
  readonly year: number;
  readonly series: string;
  readonly status: string;
  readonly percentage: string;
  readonly source: string;
}

/** Keeps the figure of a year; the first one stays. */
export async function putFigure(db: Kysely<Database>, reference: string, figure: StoredFigure): Promise<void> {
  await putSealed(db, 'index_figures', [{ reference, ...figure }]);
}
