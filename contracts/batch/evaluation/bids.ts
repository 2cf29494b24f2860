import { ten } from '../../../domain/evaluation/decimal.ts';
import type { Calculation } from '../calculation.ts';
import { fault } from '../fault.ts';
import { asBoolean, asChoice, asInt, type Fields } from '../fields.ts';
import { shownPercent } from './money.ts';
import { asDecimal, asName, asObject, asObjects, asRounding, asWhole, orNull, unique } from './values.ts';
import { byLot } from './quality.ts';

interface Lot {
  readonly lot: string;
  /** Hundredths of nothing: the share as units of 10^-scale percent. */
  readonly least: { readonly units: bigint; readonly scale: number };
}

interface Subcontractor {
  readonly subcontractor: string;
  readonly amount: bigint;
  readonly certified: boolean;
}

interface Shares {
  readonly own: bigint;
  readonly sum: bigint;
  readonly subcontractors: readonly Subcontractor[];
}

/** Whether a main contractor does enough itself, with certified subcontractors only (U2.9, U1.5). */
export const subcontractingShares: Calculation = (fields) => {
  const rounding = asRounding(fields.required('rounding'));
  const lots = unique(asObjects(fields.required('lots'), lotOf), (one) => one.lot);
  const bids = unique(
    asObjects(fields.required('bids'), (bid) => ({
      bid: asName(bid.required('bid')),
      certified: asBoolean(bid.required('certified')),
      lots: byLot(bid.required('lots'), lots, (value) => asObject(value, sharesOf)),
    })),
    (one) => one.bid,
  );
  fields.done();
  return {
    bids: bids.map(({ bid, certified, lots: shares }) => {
      const judged = lots.map((lot, at) => judgeLot(lot, shares[at], rounding));
      const allowed = certified && judged.every((one) => one.violations.length === 0);
      return { bid, allowed, mainContractorCertified: certified, lots: judged };
    }),
  };
};

function judgeLot({ lot, least }: Lot, shares: Shares | undefined, rounding: Parameters<typeof shownPercent>[2]) {
  if (shares === undefined) throw new Error('every lot was read');
  const { own, sum, subcontractors } = shares;
  const tooLow = own * 100n * ten(least.scale) < least.units * sum;
  const uncertified = subcontractors
    .filter((one) => !one.certified)
    .map(({ subcontractor }) => ({ violation: 'subcontractor-not-certified', subcontractor }));
  return {
    lot,
    ownShare: shownPercent(own, sum, rounding),
    violations: [...(tooLow ? [{ violation: 'own-share-too-low' }] : []), ...uncertified],
  };
}

function lotOf(fields: Fields): Lot {
  const lot = asName(fields.required('lot'));
  const least = asDecimal(fields.required('minimumOwnShare'), 6, 'not-negative');
  if (least.units > 100n * ten(least.scale)) throw fault('bad-value');
  return { lot, least };
}

function sharesOf(fields: Fields): Shares {
  const own = asWhole(fields.required('own'), 'not-negative');
  const subcontractors = unique(
    asObjects(
      fields.required('subcontractors'),
      (one): Subcontractor => ({
        subcontractor: asName(one.required('subcontractor')),
        amount: asWhole(one.required('amount'), 'positive'),
        certified: asBoolean(one.required('certified')),
      }),
      true,
    ),
    (one) => one.subcontractor,
  );
  const sum = subcontractors.reduce((total, one) => total + one.amount, own);
  if (sum === 0n) throw fault('zero-not-allowed');
  return { own, sum, subcontractors };
}

interface Priced {
  readonly bid: string;
  readonly initial: bigint;
  readonly final: bigint;
}

/** Bids that lie so far under the others that the bidder is asked about it; never an exclusion. */
export const abnormallyLow: Calculation = (fields) => {
  const minimumBids = asInt(fields.required('minimumBids'), 1, 1000);
  const boundary = asChoice<'at-least' | 'more-than'>(fields.required('boundary'), ['at-least', 'more-than']);
  const limit = (name: string) => orNull(fields.required(name), (value) => asDecimal(value, 6, 'positive'));
  const [underMean, underNext] = [limit('underMean'), limit('underNext')];
  const rounding = asRounding(fields.required('rounding'));
  const bids = unique(
    asObjects(fields.required('bids'), (bid): Priced => ({
      bid: asName(bid.required('bid')),
      initial: asWhole(bid.required('initialPrice'), 'positive'),
      final: asWhole(bid.required('finalPrice'), 'positive'),
    })),
    (one) => one.bid,
  );
  fields.done();
  const applied = bids.length >= minimumBids;
  const exceeds = (n: bigint, d: bigint, least: { readonly units: bigint; readonly scale: number }): boolean => {
    const difference = n * 100n * ten(least.scale) - least.units * d;
    return boundary === 'at-least' ? difference >= 0n : difference > 0n;
  };
  const all = bids.reduce((sum, one) => sum + one.initial, 0n);
  const byFinal = [...bids].sort((one, other) => (one.final < other.final ? -1 : one.final > other.final ? 1 : 0));
  return {
    applied,
    bids: bids.map((own) => {
      const others = BigInt(bids.length - 1);
      // (M - F) / M with M = sum / count.
      const sum = all - own.initial;
      const mean = applied && underMean !== null && others > 0n ? { n: sum - own.final * others, d: sum } : null;
      const at = byFinal.indexOf(own);
      const before = byFinal[at - 1];
      // The lowest among the others that is not below: an equal one, wherever it stands, else the one after.
      const next = before?.final === own.final ? before : byFinal[at + 1];
      const following =
        applied && underNext !== null && next !== undefined ? { n: next.final - own.final, d: next.final } : null;
      return {
        bid: own.bid,
        belowMean: mean === null ? null : shownPercent(mean.n, mean.d, rounding),
        belowNext: following === null ? null : shownPercent(following.n, following.d, rounding),
        flags: [
          ...(mean !== null && underMean !== null && exceeds(mean.n, mean.d, underMean) ? ['under-mean'] : []),
          ...(following !== null && underNext !== null && exceeds(following.n, following.d, underNext)
            ? ['under-next']
            : []),
        ],
      };
    }),
  };
};
