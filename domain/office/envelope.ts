/** The parts of a bid that are opened apart: quality first, prices once the grades are fixed (U5.1). */
export const ENVELOPES = ['quality', 'price'] as const;
export type Envelope = (typeof ENVELOPES)[number];
