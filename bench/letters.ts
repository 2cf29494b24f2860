import { cpus } from 'node:os';
import { TASK_QUEUE, WORKFLOW } from '../contracts/names.ts';
import { withFiles } from '../store/letter-files.ts';
import { mailSince } from '../store/outbox.ts';
import { sendAll } from './bare-pool.ts';
import { startWithReaders } from './many-readers.ts';
import { howMany, report, short, timed } from './measure.ts';
import { onDurableStack, type OnStack } from './on-stack.ts';
import { releasedLetters } from './released-letters.ts';

const LETTERS = 5_000;

/** Letters through the outbox until each has its proof on file, against the same letters through a bare pool to the same server. */
export async function benchLetters(): Promise<void> {
  await onDurableStack(async (on) => {
    const sent = await playLetters(on, howMany(LETTERS));
    report({ bench: 'letters', cpus: cpus().length, ...sent });
  });
}

/** What came of it. */
export interface Sent {
  readonly letters: number;
  /** Letters with the answer of the relay on file as their proof. */
  readonly proven: number;
  readonly rounds: number;
  readonly outboxMs: number;
  readonly bareMs: number;
  /** Rate of the outbox to that of the bare pool. */
  readonly ratio: number;
}

/** Sends so many letters of one case, each with its Word file. A few go first and do not count: worker and catcher warm up. */
export async function playLetters(on: OnStack, letters: number): Promise<Sent> {
  const worker = await on.stack.startWorker();
  await startWithReaders(on, 1);
  await releasedLetters(on, Math.ceil(letters / 10));
  await untilSent(on);
  const [before] = await on.db.selectFrom('outbox').select('seq').orderBy('seq', 'desc').limit(1).execute();
  const ids = await releasedLetters(on, letters);
  let rounds = 0;
  const outboxMs = await timed(async () => {
    rounds = await untilSent(on);
  });
  const mails = await withFiles(on.db, await mailSince(on.db, before?.seq ?? 0));
  const bareMs = await timed(() => sendAll(on.stack, mails));
  worker.kill();
  return {
    letters: mails.length,
    proven: await provenOf(on, ids),
    rounds,
    outboxMs: Math.round(outboxMs),
    bareMs: Math.round(bareMs),
    ratio: short(bareMs / outboxMs),
  };
}

/** Rounds of waiting mail one after another, until nothing waits. @returns how many */
async function untilSent({ db, client }: OnStack): Promise<number> {
  const waiting = db.selectFrom('outbox').select('key').where('state', 'in', ['pending', 'claimed']).limit(1);
  let rounds = 0;
  for (; (await waiting.execute()).length > 0; rounds += 1)
    await client.workflow.execute(WORKFLOW.mailRound, { workflowId: 'wachtende-mail', taskQueue: TASK_QUEUE });
  return rounds;
}

async function provenOf({ db }: OnStack, ids: ReadonlySet<string>): Promise<number> {
  const rows = await db.selectFrom('letter_proofs').select('letter').where('kind', '=', 'relay').execute();
  return rows.filter(({ letter }) => ids.has(letter)).length;
}
