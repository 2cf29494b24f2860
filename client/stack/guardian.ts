import { spawn, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { programPath } from './programs.ts';

const PROGRAM = 'client/stack/guardian-main.js';

/**
 * A small process that outlives its driver, however that ends, and clears up after it: it kills what it was told of and
 * removes the folder. It knows that the driver is gone because the pipe between them closes.
 */
export class Guardian {
  private readonly child: ChildProcess;

  constructor() {
    this.child = spawn(process.execPath, [programPath(PROGRAM)], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    this.child.unref();
    // The guardian can only be gone when someone killed it; the driver then clears up itself.
    this.child.stdin?.on('error', () => undefined);
    // A driver that forgets to stop its stack must still be able to end.
    (this.child.stdin as Socket | null)?.unref();
  }

  /** Kills this process, and all that it started, when the driver is gone. */
  watch(pid: number | undefined): void {
    if (pid !== undefined) this.tell('pid', String(pid));
  }

  /** Forgets a process that has ended by itself. */
  forget(pid: number | undefined): void {
    if (pid !== undefined) this.tell('forget', String(pid));
  }

  /** Removes this folder when the driver is gone. */
  clear(folder: string): void {
    this.tell('folder', folder);
  }

  /** Everything was cleared up in the ordinary way. */
  dismiss(): void {
    this.tell('dismiss', '');
    this.child.stdin?.end();
  }

  private tell(word: string, value: string): void {
    this.child.stdin?.write(`${word} ${value}\n`);
  }
}
