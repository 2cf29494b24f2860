/** A calendar day `YYYY-MM-DD` in Europe/Amsterdam. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** A clock time `HH:MM` on the Amsterdam clock. */
export type ClockTime = string & { readonly __brand: 'ClockTime' };

/** Milliseconds since 1970-01-01T00:00:00Z; whole. */
export type EpochMs = number;
