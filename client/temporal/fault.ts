/** What is wrong with the way to Temporal, or with what is there. */
export type TemporalFault = 'away' | 'no-namespace' | 'no-rights' | 'too-busy';

/** Codes of gRPC: of a server that is not there, is too slow, wants another name, or has no room. */
const FAULTS: Readonly<Record<number, TemporalFault>> = {
  4: 'away',
  14: 'away',
  7: 'no-rights',
  16: 'no-rights',
  8: 'too-busy',
};
const NOT_FOUND = 5;

/** What an error says of Temporal, or null when it says nothing of it. */
export function temporalFault(error: Error): TemporalFault | null {
  if (error.name === 'NamespaceNotFoundError') return 'no-namespace';
  const { code } = error as { readonly code?: unknown };
  if (/Failed to connect before the deadline|14 UNAVAILABLE|4 DEADLINE_EXCEEDED/.test(error.message)) return 'away';
  // Node's and PostgreSQL's codes are words.
  if (typeof code !== 'number') return null;
  if (code === NOT_FOUND) return /namespace/i.test(error.message) ? 'no-namespace' : null;
  return FAULTS[code] ?? null;
}
