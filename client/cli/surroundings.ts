import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client, Connection } from '@temporalio/client';
import type { Kysely } from 'kysely';
import { connect } from '../../store/connect.ts';
import type { Database } from '../../store/database.ts';
import { EXIT, Stop } from './exit.ts';
import { say } from './output.ts';

/** Where `dev` keeps its things, and where it says how to reach it. */
export const DEV_FOLDER = join(process.cwd(), '.tenderklok', 'dev');
export const DEV_FILE = join(DEV_FOLDER, 'adressen.json');

export interface Addresses {
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly databaseUrl: string;
  readonly mailFolder: string | null;
}

/** The environment, else a running `dev`. @throws Stop when neither says where things are. */
export function addresses(): Addresses {
  const { DATABASE_URL, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE } = process.env;
  if (DATABASE_URL !== undefined && DATABASE_URL !== '')
    return {
      databaseUrl: DATABASE_URL,
      temporalAddress: TEMPORAL_ADDRESS ?? '127.0.0.1:7233',
      namespace: TEMPORAL_NAMESPACE ?? 'tenderklok',
      mailFolder: null,
    };
  if (TEMPORAL_ADDRESS !== undefined && TEMPORAL_ADDRESS !== '')
    throw new Stop(
      EXIT.wrongUsage,
      'TEMPORAL_ADDRESS is gezet, maar DATABASE_URL niet. Er is niets gewijzigd: zo zou een opdracht in de verkeerde opstelling terechtkomen. Zet ze allebei, of geen van beide voor een lopende tenderklok dev.',
    );
  if (existsSync(DEV_FILE)) return JSON.parse(readFileSync(DEV_FILE, 'utf8')) as Addresses;
  throw new Stop(
    EXIT.dependencyAway,
    'Er is geen database ingesteld. Start een proefopstelling met tenderklok dev, of zet DATABASE_URL en TEMPORAL_ADDRESS.',
  );
}

/** Works with the case file and closes it after. */
export async function withDatabase<T>(work: (db: Kysely<Database>) => Promise<T>): Promise<T> {
  const db = connect({
    url: addresses().databaseUrl,
    max: 4,
    onError: (error) => say(`De verbinding met PostgreSQL brak: ${error.message}`),
  });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

export interface Both {
  readonly db: Kysely<Database>;
  readonly client: Client;
  readonly connection: Connection;
  readonly namespace: string;
}

/** Works with case file and server; the server is asked first, so that nothing is half done when it is away. */
export async function withBoth<T>(work: (both: Both) => Promise<T>): Promise<T> {
  const { temporalAddress, namespace } = addresses();
  const { Client, Connection } = await import('@temporalio/client');
  const connection = await open(Connection, temporalAddress);
  try {
    return await withDatabase((db) =>
      work({ db, connection, namespace, client: new Client({ connection, namespace }) }),
    );
  } finally {
    await connection.close();
  }
}

async function open(kind: typeof Connection, address: string): Promise<Connection> {
  try {
    return await kind.connect({ address, connectTimeout: 5_000 });
  } catch (error) {
    throw new Stop(
      EXIT.dependencyAway,
      `Temporal antwoordt niet op ${address}. Er is niets gewijzigd. Start de server of controleer TEMPORAL_ADDRESS, en probeer het opnieuw.${error instanceof Error ? '' : ` (${String(error)})`}`,
    );
  }
}
