import type { ChildProcess } from 'node:child_process';
import { stopChild } from './child.ts';
import { Guardian } from './guardian.ts';

/** How a part is asked to stop. */
export interface Leave {
  /** Workers talk to the servers, so they go first. */
  readonly turn: 'first' | 'last';
  readonly signal: NodeJS.Signals;
  /** How long it gets before it is killed. */
  readonly graceMs: number;
}

/** Whoever sees to it that a process ends with the rest. */
export type Keeping = Pick<Parts, 'keep'>;

/** The processes of one stack: the guardian's list and our own of what must be stopped again. */
export class Parts {
  readonly guardian = new Guardian();
  private readonly kept: { readonly child: ChildProcess; readonly leave: Leave }[] = [];
  private stopping = false;
  private lose: (name: string) => void = () => undefined;
  /** The name of a part that ended while all should run: without it the rest is of no use. */
  readonly lost = new Promise<string>((resolve) => {
    this.lose = resolve;
  });

  /**
   * From here on this process is stopped with the stack, however the stack ends.
   * @param name of a part that is missed when it ends by itself; a worker is started again.
   */
  keep(child: ChildProcess, leave: Leave, name?: string): ChildProcess {
    this.guardian.watch(child.pid);
    child.once('exit', () => {
      this.guardian.forget(child.pid);
      if (name !== undefined && !this.stopping) this.lose(name);
    });
    this.kept.push({ child, leave });
    // Another part failed while this one was being made.
    if (this.stopping) child.kill('SIGKILL');
    return child;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.stopTurn('first');
    await this.stopTurn('last');
  }

  private async stopTurn(turn: Leave['turn']): Promise<void> {
    const going = this.kept.filter(({ leave }) => leave.turn === turn);
    await Promise.all(going.map(({ child, leave }) => stopChild(child, leave.signal, leave.graceMs)));
  }
}
