/** What somebody looks at in a bid before it is judged, and decides (U2.4.2-b, U2.8, U2.9, U2.10, U3.2 to U3.5). */
export const BID_CHECKS = {
  bijlagen: 'annexes',
  ondertekend: 'signed',
  nederlands: 'dutch',
  anoniem: 'anonymous',
  onvoorwaardelijk: 'unconditional',
  'geen-varianten': 'no-variants',
  groep: 'group',
  onderaanneming: 'subcontracting',
  uitsluiting: 'exclusion',
  geschiktheid: 'suitability',
  prijs: 'price',
  wijziging: 'change',
} as const;
export type BidCheck = (typeof BID_CHECKS)[keyof typeof BID_CHECKS];

/** `repairable`: an omission that its bidder may mend within a term (U2.12). `excludes`: the bid is set aside; told only with the award (U5.0). */
export const CHECK_VERDICTS = { voldoet: 'meets', herstelbaar: 'repairable', 'sluit-uit': 'excludes' } as const;
export type CheckVerdict = (typeof CHECK_VERDICTS)[keyof typeof CHECK_VERDICTS];

/** What somebody decided of one point of a bid; the last decision of a point stands. */
export interface DecidedCheck {
  readonly bid: number;
  readonly check: BidCheck;
  readonly verdict: CheckVerdict;
}

/** The decisions that stand, one for each point of a bid. @param decided in the order in which they were made */
export const standingChecks = <Check extends DecidedCheck>(decided: readonly Check[]): readonly Check[] =>
  decided.filter(
    (one, at) => !decided.slice(at + 1).some((later) => later.bid === one.bid && later.check === one.check),
  );

/** The bids that are set aside. */
export const excludedBids = (decided: readonly DecidedCheck[]): ReadonlySet<number> =>
  new Set(standingChecks(decided).flatMap(({ bid, verdict }) => (verdict === 'excludes' ? [bid] : [])));
