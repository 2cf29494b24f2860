import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { forEach, onContest, references, startCase, tender, warmUp } from './contest.ts';
import type { Contest, Contestant } from './contest.ts';
import { SIGN } from './contestants.ts';
import { coresOfOthers, cpuMs, databaseBytes, memoryKilobytes } from './machine.ts';
import { report, short } from './measure.ts';
import { tally } from './tally.ts';

const CASES = 300;
/** All of them stay in memory, those of the warm-up as well. */
const CACHED = 2 * CASES;
const HISTORIES = 10;
const CLOSES_AFTER_MS = 6 * 3_600_000;
/** Until what was needed for a start alone has been let go, as far as it ever is. */
const REST_MS = 5_000;

/** Three hundred cases that wait for people: what one of them holds of a worker and of the server. */
export async function benchIdle(): Promise<void> {
  const others = await coresOfOthers();
  const ours = await open('ours');
  const bare = await open('bare');
  const ratio = short(ours.workerKilobytes / bare.workerKilobytes);
  report({ bench: 'idle', ratio, cases: CASES, ours, bare, coresOfOthers: short(others) });
}

/** What an open case holds, and what its start took. */
interface Held {
  readonly workerKilobytes: number;
  readonly serverBytes: number;
  readonly workerCpuMs: number;
  readonly historyBytes: number;
  readonly events: number;
  readonly timers: number;
}

/** On a server of its own, so that neither finds room that the other left. */
async function open(who: Contestant): Promise<Held> {
  const held: Held[] = [];
  await onContest(CACHED, async (contest) => {
    await warmUp((_, its) => begin(contest, who, its));
    await pause(REST_MS);
    const before = look(contest, who);
    const its = references(CASES);
    await begin(contest, who, its);
    await pause(REST_MS);
    const after = look(contest, who);
    const each = (name: keyof typeof after): number => Math.round((after[name] - before[name]) / CASES);
    const { events, bytes, timers } = await tally(contest.client, its.slice(0, HISTORIES));
    held.push({
      workerKilobytes: each('memory'),
      serverBytes: each('stored'),
      workerCpuMs: each('cpu'),
      historyBytes: Math.round(bytes),
      events,
      timers,
    });
  });
  const [figures] = held;
  if (figures === undefined) throw new Error('a contest gives figures');
  return figures;
}

const look = ({ stack, workerPid }: Contest, who: Contestant) => ({
  memory: memoryKilobytes(workerPid[who]),
  cpu: cpuMs(workerPid[who]),
  stored: databaseBytes(join(stack.folder, 'temporal.sqlite')),
});

/** Starts these cases and waits until each has put its beginning on record. */
async function begin(contest: Contest, who: Contestant, its: readonly string[]): Promise<void> {
  await forEach(its, async (reference) => {
    await startCase(contest, who, 'bareIdle', await tender(contest, reference, Date.now() + CLOSES_AFTER_MS));
    await contest.watch.until(SIGN.begun(reference));
  });
}
