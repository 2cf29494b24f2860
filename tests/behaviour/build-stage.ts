import { keepWorker, type KeptWorker } from '../../client/stack/keep-worker.ts';
import { startStack, type Stack } from '../../client/stack/stack.ts';
import { openDesk } from '../../client/usecases/connect.ts';
import { setUpPrivate } from '../../client/usecases/set-up.ts';

/** Where the parts of a stack are. */
export type Place = Pick<Stack, 'temporalAddress' | 'namespace' | 'databaseUrl' | 'mailFolder'>;

/** A stack with a worker that is kept. */
export interface Built {
  readonly stack: Stack;
  readonly worker: KeptWorker;
  readonly close: () => Promise<void>;
}

/** Starts everything that a stage needs. @param env settings of its worker */
export async function buildStage(env: Readonly<Record<string, string>> = {}): Promise<Built> {
  const stack = await startStack({ virtualClock: true });
  const { on: desk, close } = await openDesk(stack, () => undefined);
  await setUpPrivate(desk);
  await close();
  const worker = await keepWorker(stack, env);
  return {
    stack,
    worker,
    async close() {
      worker.release();
      await stack.stop();
    },
  };
}
