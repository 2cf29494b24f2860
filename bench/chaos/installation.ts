import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ChildProcess } from 'node:child_process';
import { hasEnded } from '../../client/stack/child.ts';
import { startDatabase } from '../../client/stack/database.ts';
import { startCatcher, startWorker } from '../../client/stack/own-programs.ts';
import { Parts, type Keeping, type Leave } from '../../client/stack/parts.ts';
import { choosePorts } from '../../client/stack/ports.ts';
import { temporaryFolder } from '../../client/stack/reachable.ts';
import { NAMESPACE } from '../../client/stack/stack.ts';
import { serverAnswers, spawnServer } from '../../client/stack/temporal-server.ts';
import { openDesk, type WholeDesk } from '../../client/usecases/connect.ts';
import { setUpPrivate, scheduleRounds } from '../../client/usecases/set-up.ts';
import { PART_NAMES, type EachPart, type PartName } from './part-names.ts';

const HOST = '127.0.0.1';
const LEAVE: Leave = { turn: 'last', signal: 'SIGKILL', graceMs: 5_000 };
const AGAIN_MS = 100;
const MOST_BYTES = 1_000_000;

/** An installation on the real clock, with files that survive, of which every part comes up again when it falls. */
export class Installation {
  readonly folder = temporaryFolder('chaos-');
  readonly mailFolder = join(this.folder, 'postvak');
  private readonly parts = new Parts();
  private readonly running: EachPart<ChildProcess | null> = {
    worker: null,
    mail: null,
    database: null,
    temporal: null,
  };
  private readonly lives: Promise<void>[] = [];
  private stopped = false;
  private desk: { readonly on: WholeDesk; readonly close: () => Promise<void> } | null = null;

  private constructor() {
    this.parts.guardian.clear(this.folder);
  }

  static async start(): Promise<Installation> {
    const its = new Installation();
    const ports = await choosePorts();
    const { folder, mailFolder } = its;
    const server = {
      folder,
      namespace: NAMESPACE,
      port: ports.temporal,
      uiPort: ports.ui,
      virtualClock: false,
      persistent: true,
    };
    let databaseUrl = '';
    its.keepUp('database', async (keeping) => {
      databaseUrl = await startDatabase({ folder, port: ports.database, persistent: true }, keeping);
    });
    its.keepUp('temporal', async (keeping) => {
      await serverAnswers(keeping.keep(spawnServer(server), LEAVE), server);
    });
    its.keepUp('mail', (keeping) => startCatcher({ folder, mailFolder, port: ports.smtp }, LEAVE, keeping));
    await its.whole(['database', 'temporal', 'mail']);
    const temporalAddress = `${HOST}:${ports.temporal}`;
    const vault = { files: join(folder, 'kluis'), keys: join(folder, 'sleutels'), mostBytes: MOST_BYTES };
    its.desk = await openDesk({ temporalAddress, namespace: NAMESPACE, databaseUrl, vault }, () => undefined);
    await setUpPrivate(its.at);
    await scheduleRounds(its.at);
    const reach = { folder, temporalAddress, namespace: NAMESPACE, databaseUrl, mailFolder };
    its.keepUp('worker', async (keeping) => {
      await startWorker({ ...reach, smtp: { host: HOST, port: ports.smtp } }, {}, { ...LEAVE, turn: 'first' }, keeping);
    });
    await its.whole();
    return its;
  }

  /** The desk at which people work: it stays, whatever falls. */
  get at(): WholeDesk {
    if (this.desk === null) throw new Error('the installation is not up yet');
    return this.desk.on;
  }

  /** Kills a part without a word. @returns whether it ran */
  kill(name: PartName): boolean {
    return this.running[name]?.kill('SIGKILL') ?? false;
  }

  /** Waits until these parts run. */
  async whole(names: readonly PartName[] = PART_NAMES): Promise<void> {
    while (names.some((name) => this.running[name] === null)) await pause(AGAIN_MS);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.desk?.close();
    await this.parts.stop();
    await Promise.all(this.lives);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
    this.parts.guardian.dismiss();
  }

  private keepUp(name: PartName, start: (keeping: Keeping) => Promise<void>): void {
    this.lives.push(this.live(name, start));
  }

  private async live(name: PartName, start: (keeping: Keeping) => Promise<void>): Promise<void> {
    while (!this.stopped) {
      let child: ChildProcess | null = null;
      try {
        await start({ keep: (one, leave) => (child = this.parts.keep(one, leave)) });
      } catch {
        // What it needs is away as well, or what fell has not let go of its files yet.
        await pause(AGAIN_MS);
        continue;
      }
      await this.untilFallen(name, child);
    }
  }

  private async untilFallen(name: PartName, child: ChildProcess | null): Promise<void> {
    if (child === null || hasEnded(child)) return;
    this.running[name] = child;
    await once(child, 'exit');
    this.running[name] = null;
  }
}
