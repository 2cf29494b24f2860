import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Stack } from './stack.ts';

const AGAIN_MS = 1_000;

export interface KeptWorker {
  /** The worker that runs now. */
  current(): ChildProcess;
  /** From here on a worker that ends is not replaced. */
  release(): void;
}

/** Starts a worker and starts another when it dies: cases wait for that, they lose nothing. @param env settings of its own */
export async function keepWorker(stack: Stack, env: Readonly<Record<string, string>> = {}): Promise<KeptWorker> {
  let kept = true;
  const release = (): void => {
    kept = false;
  };
  // Without the servers no worker lives.
  void stack.lost.then(release);
  let current = await start();
  return { current: () => current, release };

  /** One that falls while it starts is no reason to do without. */
  async function again(): Promise<void> {
    for (;;)
      try {
        current = await start();
        return;
      } catch (error) {
        if (!kept) return;
        process.stderr.write(`De worker start niet, over een seconde weer: ${String(error)}\n`);
        await pause(AGAIN_MS);
      }
  }

  async function start(): Promise<ChildProcess> {
    const worker = await stack.startWorker(env);
    worker.once('exit', (_code, signal) => {
      if (!kept || signal === 'SIGTERM') return;
      void again();
    });
    return worker;
  }
}
