import { PartEnded } from '../stack/part-ended.ts';
import type { Stack } from '../stack/stack.ts';

/**
 * Does work on a stack for as long as all of it runs.
 * @throws PartEnded when a part ends by itself: half an installation answers nobody.
 */
export async function whileWhole<T>(stack: Stack, work: Promise<T>): Promise<T> {
  const lost = stack.lost.then((name): never => {
    throw new PartEnded(
      `${name} is gestopt, en de rest stopt nu ook. Start opnieuw; in ${stack.folder} staat, als die map blijft, waarom.`,
    );
  });
  return Promise.race([work, lost]);
}

/** Is aborted when someone stops this program: Ctrl-C, or the machine. */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopping.abort());
  return stopping.signal;
}

/** Waits until someone stops the stack. */
export async function untilStopped(signal: AbortSignal): Promise<void> {
  if (!signal.aborted)
    await new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
}
