/** What is wrong with the way to the database, or with what is there. */
export type DatabaseFault =
  | 'away'
  | 'bad-address'
  | 'bad-login'
  | 'no-database'
  | 'no-tables'
  | 'no-rights'
  | 'too-busy'
  | 'no-memory'
  | 'disk-full';

/** Codes of PostgreSQL, of its driver and of Node. */
const FAULTS: Readonly<Record<string, DatabaseFault>> = {
  ECONNREFUSED: 'away',
  ECONNRESET: 'away',
  ENOTFOUND: 'away',
  EAI_AGAIN: 'away',
  ETIMEDOUT: 'away',
  EHOSTUNREACH: 'away',
  ENETUNREACH: 'away',
  '57P01': 'away',
  '57P02': 'away',
  '57P03': 'away',
  '08000': 'away',
  '08001': 'away',
  '08003': 'away',
  '08004': 'away',
  '08006': 'away',
  ERR_INVALID_URL: 'bad-address',
  '28000': 'bad-login',
  '28P01': 'bad-login',
  '3D000': 'no-database',
  '42P01': 'no-tables',
  '42703': 'no-tables',
  '42501': 'no-rights',
  '53300': 'too-busy',
  '53200': 'no-memory',
  '53100': 'disk-full',
};

/** What the driver says without a code. */
const SAID: readonly (readonly [RegExp, DatabaseFault])[] = [
  [/timeout exceeded when trying to connect|Connection terminated|timeout expired/i, 'away'],
  [/password must be a string|SASL/i, 'bad-login'],
];

/** What an error says of the database, or null when it says nothing of it. */
export function databaseFault(error: Error): DatabaseFault | null {
  const several: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  for (const { code } of [error, ...several] as readonly { readonly code?: unknown }[])
    if (typeof code === 'string' && Object.hasOwn(FAULTS, code)) return FAULTS[code] ?? null;
  return SAID.find(([words]) => words.test(error.message))?.[1] ?? null;
}
