import type { Stack } from '../stack/stack.ts';
import { EXIT, Stop } from './exit.ts';

/**
 * Waits until someone stops the stack.
 * @throws Stop when a part of it ends by itself: half an installation answers nobody.
 */
export async function staysUp(stack: Stack, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const stopped = new Promise<null>((done) => signal.addEventListener('abort', () => done(null), { once: true }));
  const lost = await Promise.race([stopped, stack.lost]);
  if (lost !== null)
    throw new Stop(
      EXIT.dependencyAway,
      `${lost} is gestopt, en de rest stopt nu ook. Wat was vastgelegd, blijft bewaard waar de opstelling blijft staan. Kijk in ${stack.folder} waarom, en start opnieuw.`,
    );
}
