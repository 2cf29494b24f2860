import type { IsoDate } from './iso-date.ts';

/** The terms for bids, prior notices and award notices are those of the amendment of the Aanbestedingswet of 1 July 2016. */
export const BID_TERMS_SINCE = '2016-07-01' as IsoDate;
/** The penalty for a late decision began on this day. */
export const PENALTIES_SINCE = '2009-10-01' as IsoDate;
/** The Wet open overheid began on this day. */
export const WOO_SINCE = '2022-05-01' as IsoDate;
/** Electronic traffic with an authority has rules of its own from this day on (Awb 2:13 to 2:24; Stb. 2023, 183). */
export const ELECTRONIC_TRAFFIC_SINCE = '2026-01-01' as IsoDate;
