import type { ChildProcess } from 'node:child_process';
import type { Stack } from './stack.ts';

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

  async function start(): Promise<ChildProcess> {
    const worker = await stack.startWorker(env);
    worker.once('exit', (_code, signal) => {
      if (!kept || signal === 'SIGTERM') return;
      start().then(
        (next) => {
          current = next;
        },
        (error: unknown) => process.stderr.write(`De worker is niet te herstarten: ${String(error)}\n`),
      );
    });
    return worker;
  }
}
