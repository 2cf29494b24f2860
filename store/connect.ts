import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';

const DATE = 1082;
const BIGINT = 20;

/** Days stay text and bigints numbers; a number that a double cannot hold is a bug. */
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return (text: string) => text;
    if (oid === BIGINT) return safeInteger;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as typeof pg.types.getTypeParser,
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
  /** Hears of idle connections that break; without a listener they would end the process. */
  readonly onError: (error: Error) => void;
}

/** Opens a pool on PostgreSQL. Nothing connects before the first query. Close it with `db.destroy()`. */
export function connect({ url, max = 10, onError }: ConnectOptions): Kysely<Database> {
  const pool = new pg.Pool({ connectionString: url, max, types, connectionTimeoutMillis: 5_000 });
  pool.on('error', onError);
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
