import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { claimFolder } from './claim.ts';
import { startDatabase } from './database.ts';
import { startCatcher, startWorker } from './own-programs.ts';
import { Parts } from './parts.ts';
import { PartEnded } from './part-ended.ts';
import { choosePorts, takenOf, type Ports } from './ports.ts';
import { temporaryFolder } from './reachable.ts';
import { SERVER_NAME, serverAnswers, spawnServer, type ServerOptions } from './temporal-server.ts';
import { keptFolder, databaseFolder, leave } from './stack-folders.ts';

/** The same as that of an installation. */
export const NAMESPACE = 'tenderklok';
const LOOPBACK = '127.0.0.1';
/** Where people look first; a stack that stays keeps these when they are free. */
const USUAL_PORTS: Ports = { temporal: 7233, ui: 8233, database: 5433, smtp: 2525 };

export interface StackOptions {
  /** Where its files go and stay; absent: a new folder that is removed at the end. */
  readonly folder?: string;
  readonly virtualClock: boolean;
  /** Ports that it should take when they are free. */
  readonly ports?: Partial<Ports>;
}

/** A whole private installation: server with UI, database, mail catcher; workers on demand. */
export interface Stack {
  readonly folder: string;
  readonly temporalAddress: string;
  readonly uiUrl: string;
  readonly namespace: string;
  readonly databaseUrl: string;
  readonly smtp: { readonly host: string; readonly port: number };
  readonly mailFolder: string;
  /** Starts a worker, with settings of its own if need be, and waits until it runs. */
  startWorker(env?: Readonly<Record<string, string>>): Promise<ChildProcess>;
  /** The name of a part that ended by itself, when that happens: stop the rest then. */
  readonly lost: Promise<string>;
  /** Stops everything; removes the folder when it was made for this stack. Can be called again. */
  stop(): Promise<void>;
}

/** How often other ports are tried when another program took one between choosing it and listening on it. */
const STARTS = 4;

/**
 * Starts the parts beside each other, once more with other ports when one of theirs was taken meanwhile.
 * @throws FolderTaken when another process has a stack in that folder
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  for (let start = 1; ; start += 1)
    try {
      return await startParts(options);
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
      if (start === STARTS) throw error.ended;
    }
}

/** A part ended at its start, and somebody else listens on a port of the stack. */
class PortTaken extends Error {
  readonly ended: PartEnded;

  constructor(port: number, ended: PartEnded) {
    super(`port ${port} is taken`);
    this.ended = ended;
  }
}

/** When one part fails the others are stopped again; when the driver itself is killed the guardian does that. */
async function startParts(options: StackOptions): Promise<Stack> {
  const persistent = options.folder !== undefined;
  const folder = options.folder === undefined ? temporaryFolder() : keptFolder(options.folder);
  const giveBack = persistent
    ? claimFolder(folder)
    : () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const parts = new Parts();
  if (!persistent) parts.guardian.clear(folder);
  let stopped: Promise<void> | null = null;
  const starts: Promise<unknown>[] = [];
  const stop = async (): Promise<void> => {
    await parts.stop();
    await Promise.allSettled(starts);
    giveBack();
    parts.guardian.dismiss();
  };
  let ports: Ports | null = null;
  try {
    ports = await choosePorts(options.ports ?? (persistent ? USUAL_PORTS : {}));
    const mailFolder = join(folder, 'postvak');
    const server = { ...options, folder, persistent, port: ports.temporal, uiPort: ports.ui, namespace: NAMESPACE };
    const database = startDatabase({ folder: databaseFolder(folder), port: ports.database, persistent }, parts);
    starts.push(
      database,
      startServer(server, parts),
      startCatcher({ folder, mailFolder, port: ports.smtp }, leave(persistent), parts),
    );
    await Promise.all(starts);
    const reach = {
      folder,
      temporalAddress: `${LOOPBACK}:${ports.temporal}`,
      uiUrl: `http://${LOOPBACK}:${ports.ui}`,
      namespace: NAMESPACE,
      databaseUrl: await database,
      smtp: { host: LOOPBACK, port: ports.smtp },
      mailFolder,
    };
    return {
      ...reach,
      startWorker: (env = {}) =>
        startWorker(
          reach,
          { MAIL_DATE: options.virtualClock ? 'zaak' : 'verzending', ...env },
          { ...leave(persistent), turn: 'first' },
          parts,
        ),
      lost: parts.lost,
      stop: () => (stopped ??= stop()),
    };
  } catch (error) {
    await stop();
    // All that is of this stack has gone: whoever listens there now is another.
    if (ports === null || !(error instanceof PartEnded)) throw error;
    const taken = await takenOf(ports);
    throw taken === null ? error : new PortTaken(taken, error);
  }
}

async function startServer(options: ServerOptions, parts: Parts): Promise<void> {
  const server = parts.keep(spawnServer(options), leave(options.persistent), SERVER_NAME);
  await serverAnswers(server, options);
}
