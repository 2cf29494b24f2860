import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isReady, spawnOwn, stopChild } from './child.ts';
import { startDatabase, type OwnDatabase } from './database.ts';
import { Guardian } from './guardian.ts';
import { programPath } from './programs.ts';
import { freePorts } from './ports.ts';
import { serverAnswers, spawnServer } from './temporal-server.ts';

const CATCHER = 'client/stack/mail-catcher-main.js';
const WORKER = 'worker/main.js';
const STOP_GRACE_MS = 2_000;
const NAMESPACE = 'default';

export interface Ports {
  readonly temporal: number;
  readonly ui: number;
  readonly database: number;
  readonly smtp: number;
}

export interface StackOptions {
  /** Where its files go; absent: a new folder that is removed at the end. */
  readonly folder?: string;
  readonly virtualClock: boolean;
  readonly ports?: Ports;
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
  /** Starts a worker and waits until it runs. */
  startWorker(): Promise<ChildProcess>;
  /** Stops everything; removes the folder when it was made for this stack. */
  stop(): Promise<void>;
}

/** Starts the parts beside each other. What was started is stopped when one of them fails. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const persistent = options.folder !== undefined;
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'tenderklok-'));
  mkdirSync(folder, { recursive: true });
  const ports = options.ports ?? (await choosePorts());
  const guardian = new Guardian();
  if (!persistent) guardian.clear(folder);
  const parts = new Parts(guardian);
  try {
    const server = parts.keep(
      spawnServer({
        folder,
        port: ports.temporal,
        uiPort: ports.ui,
        virtualClock: options.virtualClock,
        persistent,
        namespace: NAMESPACE,
      }),
    );
    const mailFolder = join(folder, 'postvak');
    const catcher = parts.keep(
      spawnOwn(programPath(CATCHER), [String(ports.smtp), mailFolder], { folder, log: 'postvak.log' }),
    );
    const [database] = await Promise.all([
      startDatabase(folder, ports.database, persistent),
      serverAnswers(server, ports.temporal, NAMESPACE),
      isReady(catcher, 'Het postvak'),
    ]);
    guardian.watch(database.pid);
    parts.database = database;
    return stackOf({ folder, ports, persistent, mailFolder, databaseUrl: database.url }, parts);
  } catch (error) {
    await parts.stop();
    if (!persistent) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  }
}

async function choosePorts(): Promise<Ports> {
  const [temporal = 0, ui = 0, database = 0, smtp = 0] = await freePorts(4);
  return { temporal, ui, database, smtp };
}

/** What must be stopped again. */
class Parts {
  readonly guardian: Guardian;
  database: OwnDatabase | null = null;
  private readonly children: ChildProcess[] = [];

  constructor(guardian: Guardian) {
    this.guardian = guardian;
  }

  keep(child: ChildProcess): ChildProcess {
    this.children.push(child);
    this.guardian.watch(child.pid);
    child.once('exit', () => this.guardian.forget(child.pid));
    return child;
  }

  /** Workers first: they talk to the others. */
  async stop(): Promise<void> {
    await Promise.all(this.children.toReversed().map((child) => stopChild(child, STOP_GRACE_MS)));
    await this.database?.stop();
    this.guardian.dismiss();
  }
}

function stackOf(
  made: {
    readonly folder: string;
    readonly ports: Ports;
    readonly persistent: boolean;
    readonly mailFolder: string;
    readonly databaseUrl: string;
  },
  parts: Parts,
): Stack {
  const { folder, ports, mailFolder, databaseUrl } = made;
  const temporalAddress = `127.0.0.1:${ports.temporal}`;
  return {
    folder,
    temporalAddress,
    uiUrl: `http://127.0.0.1:${ports.ui}`,
    namespace: NAMESPACE,
    databaseUrl,
    smtp: { host: '127.0.0.1', port: ports.smtp },
    mailFolder,
    async startWorker() {
      const worker = parts.keep(
        spawnOwn(programPath(WORKER), [], {
          folder,
          log: 'worker.log',
          env: {
            ...process.env,
            TZ: 'UTC',
            TEMPORAL_ADDRESS: temporalAddress,
            TEMPORAL_NAMESPACE: NAMESPACE,
            DATABASE_URL: databaseUrl,
            SMTP_HOST: '127.0.0.1',
            SMTP_PORT: String(ports.smtp),
          },
        }),
      );
      await isReady(worker, 'De worker');
      return worker;
    },
    async stop() {
      await parts.stop();
      if (!made.persistent) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
