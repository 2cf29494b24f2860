import type { Decimal } from './decimal.ts';
import { ten } from './decimal.ts';
import { fieldOf, pricePoints, type PriceMethod } from './price-method.ts';
import { meetsFloor, outcomeOf, rankByTotal, tiesOf, type Floor, type Outcome, type RankedEntry } from './ranking.ts';
import type { Rounding } from './rounding.ts';

/** How the prices of one lot are scored. */
export interface LotPrice {
  readonly lot: string;
  readonly maximum: Decimal;
  readonly method: PriceMethod;
  readonly rounding: Rounding;
}

export interface PricedBid {
  readonly bid: string;
  readonly quality: bigint;
  /** In the order of the lots. */
  readonly prices: readonly bigint[];
}

/** The frozen ranking without those who dropped out; nothing is assessed again (U3.8). */
export function keepRanking(frozen: readonly RankedEntry[], dropped: ReadonlySet<string>): RankedEntry[] {
  return frozen
    .map((entry) => ({ ...entry, bids: entry.bids.filter((bid) => !dropped.has(bid)).sort() }))
    .filter((entry) => entry.bids.length > 0);
}

export interface Recalculated {
  readonly bids: readonly {
    readonly bid: string;
    readonly price: bigint;
    readonly total: bigint;
    readonly belowFloor: boolean;
  }[];
  readonly ranking: readonly RankedEntry[];
  readonly ties: readonly { readonly rank: number; readonly tie: readonly string[] }[];
  readonly outcome: Outcome;
}

/** The other policy: prices scored again among those who are left. */
export function recalculate(
  lots: readonly LotPrice[],
  bids: readonly PricedBid[],
  floor: Floor,
  scale: number,
): Recalculated {
  const fields = lots.map((_lot, index) => fieldOf(bids.map((bid) => bid.prices[index] ?? 0n)));
  const scored = bids.map(({ bid, quality, prices }) => {
    const price = lots.reduce((sum, { method, maximum, rounding }, index) => {
      const own = prices[index] ?? 0n;
      const points = pricePoints(method, maximum, own, fields[index] ?? { lowest: own, highest: own }, rounding);
      return sum + points * ten(scale - rounding.scale);
    }, 0n);
    const total = quality + price;
    return { bid, price, total, belowFloor: !meetsFloor(total, scale, floor) };
  });
  const ranking = rankByTotal(scored.filter((bid) => !bid.belowFloor));
  return {
    bids: scored,
    ranking,
    ties: tiesOf(ranking),
    outcome: outcomeOf(ranking, bids.length === 0 ? 'all-dropped' : 'floor'),
  };
}
