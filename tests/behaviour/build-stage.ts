import { keepWorker, type KeptWorker } from '../../client/stack/keep-worker.ts';
import { startStack, type Stack } from '../../client/stack/stack.ts';
import { openDesk } from '../../client/usecases/connect.ts';
import { setUpPrivate } from '../../client/usecases/set-up.ts';

/** Where the parts of a stack are. */
export type Place = Pick<Stack, 'temporalAddress' | 'namespace' | 'databaseUrl' | 'mailFolder'>;

/** Starts everything that a stage needs. */
export async function buildStage(): Promise<{ stack: Stack; worker: KeptWorker; close(): Promise<void> }> {
  const stack = await startStack({ virtualClock: true });
  const { on: desk, close } = await openDesk(stack, () => undefined);
  await setUpPrivate(desk);
  await close();
  const worker = await keepWorker(stack);
  return {
    stack,
    worker,
    async close() {
      worker.release();
      await stack.stop();
    },
  };
}
