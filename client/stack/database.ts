import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { endedEarly, hasEnded, spawnProgram } from './child.ts';
import type { Keeping, Leave } from './parts.ts';
import { postgresProgram, type PostgresProgram } from './postgres-program.ts';

const USER = 'postgres';
const NAME = 'tenderklok';
const SERVER_NAME = 'PostgreSQL';
const LOG = 'postgres.log';
const START_TIMEOUT_MS = 30_000;
const POLL_MS = 20;
/** Line of the pid file in which PostgreSQL says how far it is. */
const STATUS_LINE = 7;
/** What is thrown away after need not survive a power cut. */
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

const LEAVE: Readonly<Record<'kept' | 'thrownAway', Leave>> = {
  kept: { turn: 'last', signal: 'SIGINT', graceMs: 10_000 },
  thrownAway: { turn: 'last', signal: 'SIGQUIT', graceMs: 2_000 },
};

export interface DatabaseOptions {
  /** Folder that the user of PostgreSQL can enter. */
  readonly folder: string;
  readonly port: number;
  readonly persistent: boolean;
}

/** Starts a PostgreSQL of our own on the loopback address; never for production. @returns its address. */
export async function startDatabase(options: DatabaseOptions, parts: Keeping): Promise<string> {
  const { folder, port, persistent } = options;
  const program = postgresProgram(folder);
  const data = join(folder, 'postgres');
  const fresh = !existsSync(data);
  const password = passwordIn(folder);
  const leave = persistent ? LEAVE.kept : LEAVE.thrownAway;
  if (fresh) await initialise(options, data, program, parts);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...(persistent ? [] : CARELESS)];
  const flags = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const server = parts.keep(
    spawnProgram(program.postgres, flags, { folder, log: LOG, user: program.user }),
    leave,
    SERVER_NAME,
  );
  await answers(server, data, folder);
  const address = (name: string): string => `postgres://${USER}:${password}@127.0.0.1:${port}/${name}`;
  await createDatabase(address('postgres'));
  return address(NAME);
}

async function initialise(
  { folder, persistent }: DatabaseOptions,
  data: string,
  { initdb, user }: PostgresProgram,
  parts: Keeping,
): Promise<void> {
  // Under another name until it is whole: a start may be broken off.
  const unfinished = `${data}.nieuw`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const secret = join(folder, 'wachtwoord.init');
  writeFileSync(secret, passwordIn(folder), { mode: 0o600 });
  if (user !== null) for (const path of [unfinished, secret]) chownSync(path, user.uid, user.gid);
  const flags = ['-D', unfinished, '-U', USER, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C', '--no-instructions'];
  flags.push(`--pwfile=${secret}`, ...(persistent ? [] : ['--no-sync']));
  const child = spawnProgram(initdb, flags, { folder, log: LOG, user });
  parts.keep(child, { turn: 'last', signal: 'SIGTERM', graceMs: 2_000 });
  await new Promise<void>((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) =>
      code === 0 ? done() : fail(endedEarly(child, 'Het klaarzetten van PostgreSQL', { folder, log: LOG })),
    );
  }).finally(() => rmSync(secret, { force: true }));
  renameSync(unfinished, data);
}

/** Made once for a folder, so that other users of this machine cannot enter the database. */
function passwordIn(folder: string): string {
  const path = join(folder, 'wachtwoord');
  if (!existsSync(path)) writeFileSync(path, randomBytes(18).toString('hex'), { mode: 0o600 });
  chmodSync(path, 0o600);
  return readFileSync(path, 'utf8');
}

/** Waits as PostgreSQL's own control program does: until its pid file says that it is ready. */
async function answers(server: ChildProcess, data: string, folder: string): Promise<void> {
  const until = Date.now() + START_TIMEOUT_MS;
  let fault: Error | null = null;
  server.once('error', (error) => {
    fault = error;
  });
  while (!saysReady(server, data)) {
    if (fault !== null) throw fault;
    if (hasEnded(server)) throw endedEarly(server, SERVER_NAME, { folder, log: LOG });
    if (Date.now() > until) throw new Error('PostgreSQL antwoordt niet binnen 30 seconden.');
    await pause(POLL_MS);
  }
}

function saysReady(server: ChildProcess, data: string): boolean {
  const path = join(data, 'postmaster.pid');
  if (!existsSync(path)) return false;
  const lines = readFileSync(path, 'utf8').split('\n');
  return Number(lines[0]) === server.pid && lines[STATUS_LINE]?.trim() === 'ready';
}

async function createDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  // A server that falls meanwhile: what was asked of it fails by itself.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [NAME]);
    if (rowCount === 0) await client.query(`create database ${NAME}`);
  } finally {
    await client.end();
  }
}
