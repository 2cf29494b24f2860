import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types, type CustomTypesConfig } from 'pg';
import type { Database } from './database.ts';

const DATE = 1082;
const BIGINT = 20;

/** Days stay text and bigints numbers; a number that a double cannot hold is a bug. */
const days = (text: string): string => text;
const OWN_PARSERS = new Map<number, (text: string) => unknown>([
  [DATE, days],
  [BIGINT, safeInteger],
]);

const parsers: CustomTypesConfig = {
  getTypeParser: (oid, format) => OWN_PARSERS.get(oid) ?? types.getTypeParser(oid, format),
};

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`integer ${text} from the database is too large`);
  return value;
}

export interface ConnectOptions {
  readonly url: string;
  /** Connections at most. */
  readonly max?: number;
  /** Hears of connections that break while nothing is asked of them; without a listener they would end the process. */
  readonly onError: (error: Error) => void;
}

/** Opens a pool on PostgreSQL. Nothing connects before the first query. Close it with `db.destroy()`. */
export function connect({ url, max = 10, onError }: ConnectOptions): Kysely<Database> {
  const pool = new Pool({
    connectionString: url,
    max,
    types: parsers,
    connectionTimeoutMillis: 5_000,
    // Instants in a text that is hashed have one spelling.
    options: '-c timezone=UTC',
  });
  pool.on('error', onError);
  // One that is in use, between two questions, hears of it as well: the next question fails.
  pool.on('connect', (client) => client.on('error', onError));
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
