import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { rehearsedFiles, rehearsedOn } from '../../client/cli/told-rehearsal.ts';
import type { Line } from '../../client/rehearsal/line.ts';
import { keepWorker, type KeptWorker } from '../../client/stack/keep-worker.ts';
import { PACKAGE_ROOT } from '../../client/stack/programs.ts';
import { startStack } from '../../client/stack/stack.ts';
import { openDesk, type WholeDesk } from '../../client/usecases/connect.ts';
import { WorkerSilent } from '../../client/temporal/worker-silent.ts';
import { setUpPrivate } from '../../client/usecases/set-up.ts';
import { differences } from './account.ts';

const EXAMPLE = join(PACKAGE_ROOT, 'examples', 'lnvt-2020.yaml');
const GAP_MS = 4_000;

export interface Rehearsals {
  readonly played: number;
  readonly kills: number;
  /** What they told otherwise than the one that was left in peace. */
  readonly different: readonly string[];
  /** Those that gave up, and why: nobody answered for as long as they wait. */
  readonly stuck: readonly string[];
}

/** Rehearsals one after another while their worker falls, each beside one that was left in peace. @param stop when no other begins */
export async function rehearseUnderKills(luck: () => number, stop: AbortSignal): Promise<Rehearsals> {
  const peace = await onOwnStack((desk) => told(desk));
  let [played, kills] = [0, 0];
  const [different, stuck]: [string[], string[]] = [[], []];
  while (!stop.aborted) {
    played += 1;
    const lines = await onOwnStack(async (desk, worker) => {
      const ended = new AbortController();
      const killing = (async () => {
        while (!ended.signal.aborted) {
          await pause(luck() * GAP_MS, undefined, { signal: ended.signal }).catch(() => undefined);
          if (!ended.signal.aborted && worker.current().kill('SIGKILL')) kills += 1;
        }
      })();
      const lines = await told(desk)
        .catch((error: unknown) => {
          if (!(error instanceof WorkerSilent)) throw error;
          stuck.push(`${played}: ${error.message}`);
          return null;
        })
        .finally(() => ended.abort());
      await killing;
      return lines;
    });
    if (lines !== null) for (const line of differences(peace, lines)) different.push(`${played} ${line}`);
  }
  return { played, kills, different, stuck };
}

/** A rehearsal has a stack to itself, which is thrown away after it. */
async function onOwnStack<Answer>(work: (desk: WholeDesk, worker: KeptWorker) => Promise<Answer>): Promise<Answer> {
  const stack = await startStack({ virtualClock: true });
  const { on: desk, close } = await openDesk(stack, () => undefined);
  try {
    await setUpPrivate(desk);
    const worker = await keepWorker(stack);
    return await work(desk, worker).finally(() => worker.release());
  } finally {
    await close();
    await stack.stop();
  }
}

/** What a rehearsal of the example tells, from its first day to its last. */
async function told(desk: WholeDesk): Promise<string[]> {
  const lines: string[] = [];
  const onLine = ({ messageId: _id, counts: _counts, ...line }: Line) => void lines.push(JSON.stringify(line));
  await rehearsedOn(desk, await rehearsedFiles(EXAMPLE), { onLine });
  return lines;
}
