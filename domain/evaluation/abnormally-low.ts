import { ten, type Decimal } from './decimal.ts';
import { ratio, type Ratio } from './rounding.ts';

export interface AbnormallyLowSettings {
  /** With fewer bids nothing is compared. */
  readonly minimumBids: number;
  readonly boundary: 'at-least' | 'more-than';
  /** Percentages, or null for no such test. */
  readonly underMean: Decimal | null;
  readonly underNext: Decimal | null;
}

/** A bid with its price before and after negotiation or correction. */
export interface ComparedBid {
  readonly initial: bigint;
  readonly final: bigint;
}

export type LowFlag = 'under-mean' | 'under-next';

export interface LowBid {
  /** How far under the mean of the others, in percent; null when not tested. */
  readonly belowMean: Ratio | null;
  /** How far under the next price of the others, in percent; null when not tested. */
  readonly belowNext: Ratio | null;
  readonly flags: readonly LowFlag[];
}

/** Bids so far under the others that the bidder is asked about it. A flag is a question, never an exclusion (U3.5-b). */
export function abnormallyLow(
  bids: readonly ComparedBid[],
  settings: AbnormallyLowSettings,
): { readonly applied: boolean; readonly bids: readonly LowBid[] } {
  const { minimumBids, boundary, underMean, underNext } = settings;
  const applied = bids.length >= minimumBids;
  if (!applied) return { applied, bids: bids.map(() => ({ belowMean: null, belowNext: null, flags: [] })) };
  const all = bids.reduce((sum, one) => sum + one.initial, 0n);
  const next = nextPrices(bids);
  return {
    applied,
    bids: bids.map((own, index) => {
      const belowMean = underMean === null ? null : underMeanBy(own, all - own.initial, BigInt(bids.length - 1));
      const following = next[index] ?? null;
      const belowNext = underNext === null || following === null ? null : percent(following - own.final, following);
      return {
        belowMean,
        belowNext,
        flags: [
          ...(exceeds(belowMean, underMean, boundary) ? ['under-mean' as const] : []),
          ...(exceeds(belowNext, underNext, boundary) ? ['under-next' as const] : []),
        ],
      };
    }),
  };
}

const percent = (part: bigint, all: bigint): Ratio => ratio(part * 100n, all);

/** (M - F) / M with M = sum / others; null without others. */
const underMeanBy = ({ final }: ComparedBid, sum: bigint, others: bigint): Ratio | null =>
  others === 0n ? null : percent(sum - final * others, sum);

/** Of each bid the lowest final price among the others that is not below its own; null when there is none. */
function nextPrices(bids: readonly ComparedBid[]): readonly (bigint | null)[] {
  const order = bids.map((_bid, index) => index).sort((one, other) => compare(bids[one]?.final, bids[other]?.final));
  const next: (bigint | null)[] = bids.map(() => null);
  order.forEach((own, place) => {
    const [before, after] = [order[place - 1], order[place + 1]];
    const equal = before !== undefined && bids[before]?.final === bids[own]?.final;
    // An equal price stands on either side of this one; the next price only behind it.
    next[own] = (equal ? bids[own]?.final : after === undefined ? null : bids[after]?.final) ?? null;
  });
  return next;
}

const compare = (one = 0n, other = 0n): number => (one < other ? -1 : one > other ? 1 : 0);

function exceeds(value: Ratio | null, limit: Decimal | null, boundary: 'at-least' | 'more-than'): boolean {
  if (value === null || limit === null) return false;
  const difference = value.n * ten(limit.scale) - limit.units * value.d;
  return boundary === 'at-least' ? difference >= 0n : difference > 0n;
}
