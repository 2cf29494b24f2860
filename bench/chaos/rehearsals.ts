import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readDefinition } from '../../files/definition/read-definition.ts';
import { readScenario } from '../../files/scenario/read-scenario.ts';
import { instantOf } from '../../domain/law/clock.ts';
import type { ClockTime, IsoDate } from '../../domain/law/iso-date.ts';
import type { Line } from '../../client/rehearsal/line.ts';
import { rehearse } from '../../client/rehearsal/rehearse.ts';
import { keepWorker, type KeptWorker } from '../../client/stack/keep-worker.ts';
import { PACKAGE_ROOT } from '../../client/stack/programs.ts';
import { startStack } from '../../client/stack/stack.ts';
import { hashOf } from '../../client/usecases/checked-definition.ts';
import { clockOf } from '../../client/usecases/clock-of.ts';
import { openDesk, type WholeDesk } from '../../client/usecases/connect.ts';
import { keepDefinition } from '../../client/usecases/keep-definition.ts';
import { setUpPrivate } from '../../client/usecases/set-up.ts';
import { differences } from './account.ts';

const EXAMPLE = 'lnvt-2020.yaml';
const STARTS = { day: '2020-09-18' as IsoDate, time: '08:00' as ClockTime };
const GAP_MS = 4_000;

export interface Rehearsals {
  readonly played: number;
  readonly kills: number;
  /** What they told otherwise than the one that was left in peace. */
  readonly different: readonly string[];
}

/** Rehearsals one after another while their worker falls, each beside one that was left in peace. @param stop when no other begins */
export async function rehearseUnderKills(luck: () => number, stop: AbortSignal): Promise<Rehearsals> {
  const peace = await onOwnStack((desk) => told(desk));
  let [played, kills] = [0, 0];
  const different: string[] = [];
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
      const lines = await told(desk).finally(() => ended.abort());
      await killing;
      return lines;
    });
    for (const line of differences(peace, lines)) different.push(`${played} ${line}`);
  }
  return { played, kills, different };
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
  const text = readFileSync(join(PACKAGE_ROOT, 'examples', EXAMPLE), 'utf8');
  const hash = hashOf(text);
  const { found, findings } = readDefinition(text);
  const startsAt = instantOf(STARTS.day, STARTS.time);
  if (found === null || !startsAt.ok) throw new Error(JSON.stringify(findings));
  const { definition, type } = found;
  const { reference } = definition;
  const { scenario } = readScenario('', type, []);
  await keepDefinition(desk, { reference, hash, text, now: startsAt.value });
  const lines: Line[] = [];
  await rehearse({
    desk,
    clock: clockOf(desk),
    reference,
    hash,
    startsAt: startsAt.value,
    roundAt: definition.reminders.at,
    script: scenario?.acts ?? [],
    restOnTime: true,
    onLine: (line) => void lines.push(line),
  });
  return lines.map(({ messageId: _id, counts: _counts, ...line }) => JSON.stringify(line));
}
