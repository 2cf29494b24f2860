import { forEach, onContest, perform, references, startCase, tender, warmUp } from './contest.ts';
import type { Contest, Contestant } from './contest.ts';
import { SIGN, WHOLE_TENDER } from './contestants.ts';
import { coresOfOthers, cpuMs } from './machine.ts';
import { report, short, timed } from './measure.ts';
import { tally } from './tally.ts';

const CACHED = 200;
/** The one that comes first changes, so that whatever creeps in over time is shared. */
const TURNS: readonly Contestant[] = ['ours', 'bare', 'bare', 'ours'];
/** In a turn. */
const CASES = 50;
const HISTORIES = 10;
/** From its start: enough to get through the questions, so that the closing is waited for. */
const CLOSES_AFTER_MS = 5_000;

interface Sum {
  cases: number;
  ms: number;
  serverCpuMs: number;
  workerCpuMs: number;
  last: readonly string[];
}

/** A tender from its start to the standstill, twenty at a time, beside one written by hand. */
export async function benchLifecycle(): Promise<void> {
  const others = await coresOfOthers();
  await onContest(CACHED, async (contest) => {
    await warmUp((who, its) => play(contest, who, its));
    const sums = { ours: none(), bare: none() };
    for (const who of TURNS) {
      const its = references(CASES);
      const cpu = () => [cpuMs(contest.serverPid), cpuMs(contest.workerPid[who])] as const;
      const [server, worker] = cpu();
      const ms = await timed(() => play(contest, who, its));
      const [serverAfter, workerAfter] = cpu();
      const sum = sums[who];
      sum.cases += CASES;
      sum.ms += ms;
      sum.serverCpuMs += serverAfter - server;
      sum.workerCpuMs += workerAfter - worker;
      sum.last = its.slice(-HISTORIES);
    }
    const ours = await figures(contest, sums.ours);
    const bare = await figures(contest, sums.bare);
    const ratio = short(ours.casesPerSecond / bare.casesPerSecond);
    report({ bench: 'lifecycle', ratio, ours, bare, coresOfOthers: short(others) });
    for (const bench of ['events', 'bytes'] as const)
      report({ bench, ratio: short(ours[bench] / bare[bench]), ours: ours[bench], bare: bare[bench] });
  });
}

const none = (): Sum => ({ cases: 0, ms: 0, serverCpuMs: 0, workerCpuMs: 0, last: [] });

async function figures({ client }: Contest, { cases, ms, serverCpuMs, workerCpuMs, last }: Sum) {
  return {
    casesPerSecond: short((cases / ms) * 1000),
    serverCpuMs: Math.round(serverCpuMs / cases),
    workerCpuMs: Math.round(workerCpuMs / cases),
    ...(await tally(client, last)),
  };
}

/** Plays these cases as fast as they go. */
async function play(contest: Contest, who: Contestant, its: readonly string[]): Promise<void> {
  await forEach(its, async (reference) => {
    await startCase(contest, who, 'bareTender', await tender(contest, reference, Date.now() + CLOSES_AFTER_MS));
    await perform(contest, reference, WHOLE_TENDER);
    await contest.watch.until(SIGN.played(reference));
  });
}
