import { abnormallyLow as compareBids, type ComparedBid } from '../../domain/evaluation/abnormally-low.ts';
import { written } from '../../domain/evaluation/decimal.ts';
import { rounded, type Ratio } from '../../domain/evaluation/rounding.ts';
import type { Calculation } from './calculation.ts';
import { asChoice, asInt } from './fields.ts';
import { asDecimal, asName, asObjects, asRounding, asWhole, orNull, unique } from './values.ts';

const MOST_BIDS = 1000;

/** Bids that lie so far under the others that the bidder is asked about it. */
export const abnormallyLow: Calculation = (fields) => {
  const limit = (name: string) => orNull(fields.required(name), (value) => asDecimal(value, 6, 'positive'));
  const settings = {
    minimumBids: asInt(fields.required('minimumBids'), 1, MOST_BIDS),
    boundary: asChoice<'at-least' | 'more-than'>(fields.required('boundary'), ['at-least', 'more-than']),
    underMean: limit('underMean'),
    underNext: limit('underNext'),
  };
  const rounding = asRounding(fields.required('rounding'));
  const bids = unique(
    asObjects(fields.required('bids'), (bid): ComparedBid & { readonly bid: string } => ({
      bid: asName(bid.required('bid')),
      initial: asWhole(bid.required('initialPrice'), 'positive'),
      final: asWhole(bid.required('finalPrice'), 'positive'),
    })),
    (one) => one.bid,
  );
  fields.done();
  const found = compareBids(bids, settings);
  const show = (value: Ratio | null | undefined): string | null =>
    value === null || value === undefined ? null : written(rounded(value, rounding), rounding.scale);
  return {
    applied: found.applied,
    bids: bids.map(({ bid }, index) => ({
      bid,
      belowMean: show(found.bids[index]?.belowMean),
      belowNext: show(found.bids[index]?.belowNext),
      flags: found.bids[index]?.flags ?? [],
    })),
  };
};
