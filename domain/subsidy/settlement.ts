/** What was really delivered of a product in a year, at the price of that year in cents (U4.3-d). */
export interface Delivered {
  readonly product: string;
  readonly volume: bigint;
  readonly cents: bigint;
}

export interface Settlement {
  /** Deliveries times prices. */
  readonly accounted: bigint;
  /** Never more than was granted (Awb 4:46 lid 1). */
  readonly settled: bigint;
  /** Granted and not earned. */
  readonly notEarned: bigint;
  /** Accounted above the grant: the recipient bears it. */
  readonly aboveGrant: bigint;
  /** What settling leaves to do once advances are counted (Awb 4:52, 4:57, 4:95). */
  readonly balance:
    | { readonly kind: 'even' }
    | { readonly kind: 'to-pay'; readonly cents: bigint }
    | { readonly kind: 'to-reclaim'; readonly cents: bigint };
}

/**
 * Settles a year as far as it is arithmetic: the lower of what was granted and what was accounted for, set against the
 * advances. It is what the sums propose; to settle below the grant is a decision, with reasons (Awb 4:46 lid 2).
 */
export function settle(granted: bigint, advances: bigint, delivered: readonly Delivered[]): Settlement {
  if (granted < 0n || advances < 0n || delivered.some((one) => one.volume < 0n || one.cents < 0n))
    throw new RangeError('grants, advances and deliveries are not negative');
  const accounted = delivered.reduce((sum, { volume, cents }) => sum + volume * cents, 0n);
  const settled = accounted < granted ? accounted : granted;
  return {
    accounted,
    settled,
    notEarned: granted - settled,
    aboveGrant: accounted - settled,
    balance: balanceOf(settled - advances),
  };
}

function balanceOf(cents: bigint): Settlement['balance'] {
  if (cents === 0n) return { kind: 'even' };
  return cents > 0n ? { kind: 'to-pay', cents } : { kind: 'to-reclaim', cents: -cents };
}
