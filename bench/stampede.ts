import { setTimeout as pause } from 'node:timers/promises';
import { bareClosing, forEach, onContest, perform, references, startCase, tender, warmUp } from './contest.ts';
import type { Contest, Contestant } from './contest.ts';
import { SIGN, UNTIL_SUBMISSION } from './contestants.ts';
import { coresOfOthers, cpuMs } from './machine.ts';
import { report, short, timed } from './measure.ts';
import { tally } from './tally.ts';

/** Ours takes minutes to get ready, so it comes once, in the middle of the other. */
const TURNS: readonly Contestant[] = ['bare', 'ours', 'bare'];
const CACHED = 100;
const CASES = 200;
const HISTORIES = 40;
const WARM_UP_CLOSES_AFTER_MS = 20_000;
/** How many times as long as in the warm-up a case may take to get ready; the second is for a machine that became busy. */
const SPARES = [1.5, 4];
const REST_MS = 5_000;
/** What a worker still does after its last record. */
const QUIET_MS = 1_000;

interface Outcome {
  readonly lastClosingS: number;
  readonly settledS: number;
  readonly workerCpuMs: number;
  readonly timedOutTasks: number;
}

/** Two hundred cases close on one instant, twice as many as a worker remembers: how late is the last of them on record? */
export async function benchStampede(): Promise<void> {
  const others = await coresOfOthers();
  const outcomes: Record<Contestant, Outcome[]> = { ours: [], bare: [] };
  await onContest(CACHED, async (contest) => {
    const readyMs = { ours: 0, bare: 0 };
    await warmUp(async (who, its) => {
      const closesAt = Date.now() + WARM_UP_CLOSES_AFTER_MS;
      readyMs[who] = (await timed(() => ready(contest, who, its, closesAt))) / its.length;
      await contest.watch.lastOf(its.map(SIGN.closed));
    });
    for (const who of TURNS) outcomes[who].push(await stampede(contest, who, readyMs[who]));
  });
  const ours = middle(outcomes.ours);
  const bare = middle(outcomes.bare);
  const ratio = short(ours.lastClosingS / bare.lastClosingS);
  report({ bench: 'stampede', ratio, cases: CASES, ours, bare, coresOfOthers: short(others) });
}

/** Brings cases before their closing: ours by its acts, the bare one by its start. Starts none once it is too late. */
async function ready(
  contest: Contest,
  who: Contestant,
  its: readonly string[],
  closesAt: number,
  late = () => false,
): Promise<void> {
  await forEach(its, async (reference) => {
    if (late()) return;
    const input = await tender(contest, reference, closesAt);
    if (who === 'bare') return startCase(contest, who, 'bareClose', input, await bareClosing(contest, input));
    await startCase(contest, who, 'bareClose', input);
    await perform(contest, reference, UNTIL_SUBMISSION);
    await contest.watch.until(SIGN.ready(reference));
  });
}

async function stampede(contest: Contest, who: Contestant, readyMs: number): Promise<Outcome> {
  for (const spare of SPARES) {
    const its = references(CASES);
    const closesAt = Date.now() + readyMs * spare * CASES + 2 * REST_MS;
    const late = (): boolean => Date.now() > closesAt - REST_MS;
    await ready(contest, who, its, closesAt, late);
    if (late()) continue;
    await pause(closesAt - Date.now() - REST_MS / 2);
    return outcome(contest, who, its, closesAt);
  }
  throw new Error(`${who}: the cases were not ready before their closing: is the machine busy?`);
}

async function outcome(contest: Contest, who: Contestant, its: readonly string[], closesAt: number): Promise<Outcome> {
  const cpu = cpuMs(contest.workerPid[who]);
  const closed = await contest.watch.lastOf(its.map(SIGN.closed));
  const settled = who === 'ours' ? await contest.watch.lastOf(its.map(SIGN.settled)) : closed;
  await pause(QUIET_MS);
  return {
    lastClosingS: (closed - closesAt) / 1000,
    settledS: (Math.max(closed, settled) - closesAt) / 1000,
    workerCpuMs: (cpuMs(contest.workerPid[who]) - cpu) / CASES,
    timedOutTasks: (await tally(contest.client, its.slice(0, HISTORIES))).timedOutTasks,
  };
}

function middle(outcomes: readonly Outcome[]): Outcome {
  const of = (name: keyof Outcome): number => short(mean(outcomes.map((one) => one[name])));
  return {
    lastClosingS: of('lastClosingS'),
    settledS: of('settledS'),
    workerCpuMs: of('workerCpuMs'),
    timedOutTasks: of('timedOutTasks'),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
