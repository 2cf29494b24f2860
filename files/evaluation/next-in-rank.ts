import { unitsAt, written } from '../../domain/evaluation/decimal.ts';
import { keepRanking, recalculate, type LotPrice, type PricedBid } from '../../domain/evaluation/next-in-rank.ts';
import { outcomeOf, type RankedEntry } from '../../domain/evaluation/ranking.ts';
import type { Calculation } from './calculation.ts';
import { fault } from './fault.ts';
import { asInt, type Fields } from './fields.ts';
import {
  asDecimal,
  asList,
  asName,
  asObjects,
  asRounding,
  asWhole,
  floorOf,
  MAX_SCALE,
  showRanking,
  unique,
} from './values.ts';
import { asMethod } from './method.ts';
import { byLot } from './quality.ts';

const MAX_RANK = 1_000_000;

/** Who is next when bids drop out after the award, by both policies. */
export const nextInRank: Calculation = (fields) => {
  const scale = asInt(fields.required('scale'), 0, MAX_SCALE);
  const floor = floorOf(fields, scale);
  const lots = unique(
    asObjects(fields.required('lots'), (lot) => lotPriceOf(lot, scale)),
    (one) => one.lot,
  );
  const bids = unique(
    asObjects(fields.required('bids'), (bid): PricedBid => ({
      bid: asName(bid.required('bid')),
      quality: unitsAt(asDecimal(bid.required('quality'), scale), scale),
      prices: byLot(bid.required('bidPrices'), lots, (price) => asWhole(price, 'positive')),
    })),
    (one) => one.bid,
  );
  const frozen = frozenOf(fields.required('frozenRanking'), scale);
  const dropped = new Set(unique(asList(fields.required('dropped')).map(asName), (one) => one));
  fields.done();
  const ranked = new Set(frozen.flatMap((entry) => entry.bids));
  const known = new Set(bids.map((one) => one.bid));
  if ([...ranked].some((bid) => !known.has(bid)) || [...dropped].some((bid) => !ranked.has(bid)))
    throw fault('unknown-bid');
  const kept = keepRanking(frozen, dropped);
  const again = recalculate(
    lots,
    bids.filter(({ bid }) => ranked.has(bid) && !dropped.has(bid)),
    floor,
    scale,
  );
  const outcome = outcomeOf(kept, 'all-dropped');
  return {
    keep: { ranking: showRanking(kept, scale), outcome },
    recalculate: {
      bids: again.bids.map(({ bid, price, total, belowFloor }) => ({
        bid,
        price: written(price, scale),
        total: written(total, scale),
        belowFloor,
      })),
      ranking: showRanking(again.ranking, scale),
      ties: again.ties,
      outcome: again.outcome,
    },
    sameOutcome: JSON.stringify(outcome) === JSON.stringify(again.outcome),
  };
};

function lotPriceOf(fields: Fields, scale: number): LotPrice {
  const lot = asName(fields.required('lot'));
  const maximum = asDecimal(fields.required('maximum'), 6, 'positive');
  const rounding = asRounding(fields.required('rounding'));
  if (rounding.scale > scale) throw fault('bad-value');
  return { lot, maximum, rounding, method: asMethod(fields.required('method'), maximum, rounding.scale) };
}

function frozenOf(value: unknown, scale: number): readonly RankedEntry[] {
  const entries = asObjects(value, (entry) => ({
    rank: asInt(entry.required('rank'), 1, MAX_RANK),
    bids: asList(entry.required('bids')).map(asName),
    total: unitsAt(asDecimal(entry.required('total'), scale), scale),
  }));
  unique(
    entries.flatMap((entry) => entry.bids),
    (one) => one,
  );
  let before = 0;
  for (const [index, entry] of entries.entries()) {
    const last = entries[index - 1];
    if (entry.rank !== before + 1 || (last !== undefined && entry.total >= last.total)) throw fault('bad-value');
    before += entry.bids.length;
  }
  return entries;
}
