import { report, short } from './measure.ts';
import { onStack } from './on-stack.ts';
import { playRounds } from './outbox-kills.ts';

const WISH = { readers: 2_510, kills: 10, seed: 20_261_129 };

/** Rounds of 2,510 mails: one in which the worker that sends is killed ten times, and one that meets others. No mail goes twice and none is lost. */
export async function benchOutbox(): Promise<void> {
  await onStack({ virtualClock: true }, async (on) => {
    const fates = await playRounds(on, WISH);
    for (const [what, fate] of Object.entries(fates))
      report({ bench: 'outbox', what, seed: WISH.seed, ...fate, seconds: short(fate.seconds) });
  });
}
