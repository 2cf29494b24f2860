import type { ChildProcess } from 'node:child_process';
import type { Client } from '@temporalio/client';
import type { Kysely } from 'kysely';
import type { Stack } from '../client/stack/stack.ts';
import { TASK_QUEUE, WORKFLOW } from '../contracts/names.ts';
import type { Database } from '../store/database.ts';
import { luckOf } from './luck.ts';
import { instant, startWithReaders } from './many-readers.ts';
import { countingRelay, PROGRAM, type Relay } from './counting-relay.ts';

/** Ten, five and two working days before 9 March 2018: on each there is a mail for every reader. */
const [KILLED, MET] = ['2018-02-23', '2018-03-02'];
/** What is played, and with which luck. */
export interface Wish {
  readonly readers: number;
  readonly kills: number;
  /** The same seed kills after the same mails. */
  readonly seed: number;
}

/** What became of the mail of one round. */
export interface Fate {
  readonly mails: number;
  /** Mails that the relay got more than once. */
  readonly twice: number;
  /** Mails that it never got, and of which nobody is told. */
  readonly lost: number;
  readonly sent: number;
  /** Mails of which nobody knows whether it got them: a person decides, or its copies do. */
  readonly inDoubt: number;
  readonly kills: number;
  readonly seconds: number;
}

interface On {
  readonly stack: Stack;
  readonly db: Kysely<Database>;
  readonly client: Client;
}

/**
 * Plays two rounds through a relay of its own that keeps no copies: one in which the worker that sends is killed again and again, and
 * one that meets others: the same round once more, and rounds of waiting mail.
 */
export async function playRounds(on: On, { readers, kills, seed }: Wish): Promise<{ killed: Fate; met: Fate }> {
  const luck = luckOf(seed);
  const relay = await countingRelay(luck);
  const workers = await workersOf(on.stack, {
    SMTP_HOST: PROGRAM.host,
    SMTP_PORT: String(relay.port),
    SMTP_COPIES: '',
  });
  try {
    await startWithReaders(on, readers);
    await quiet(on, relay);
    const at = Array.from({ length: kills }, () => 1 + Math.floor(luck() * (readers - 1))).sort(
      (one, two) => one - two,
    );
    relay.onTaken = (count) => {
      while (at[0] !== undefined && count >= at[0]) {
        at.shift();
        workers.kill();
      }
    };
    const killed = await fateOf(on, relay, KILLED, () => round(on, KILLED, 'een'));
    relay.onTaken = () => undefined;
    const met = await fateOf(on, relay, MET, () =>
      Promise.all([round(on, MET, 'een'), round(on, MET, 'twee'), waiting(on, 'een'), waiting(on, 'twee')]),
    );
    return { killed: { ...killed, kills: workers.killed() }, met };
  } finally {
    workers.release();
    await relay.close();
  }
}

/** A worker, and another as soon as it falls. */
async function workersOf(stack: Stack, env: Readonly<Record<string, string>>) {
  let [killed, kept] = [0, true];
  let current: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    current = await stack.startWorker(env);
    current.once('exit', () => {
      current = null;
      // One that is starting when all ends stops with the rest.
      if (kept) start().catch((error: unknown) => kept && process.stderr.write(`${String(error)}\n`));
    });
  };
  await start();
  return {
    kill: (): void => {
      if (current?.kill('SIGKILL') === true) killed += 1;
    },
    killed: () => killed,
    release: () => void (kept = false),
  };
}

/** What the case tells at its start is not of a round. */
async function quiet({ db }: On, { taken }: Relay): Promise<void> {
  const unsent = () => db.selectFrom('outbox').select('key').where('state', '<>', 'sent').limit(1).execute();
  while (taken.size === 0 || (await unsent()).length > 0) await new Promise((done) => setTimeout(done, 200));
  taken.clear();
}

const round = ({ client }: On, day: string, name: string): Promise<unknown> =>
  client.workflow.execute(WORKFLOW.reminderRound, {
    workflowId: `herinneringen/${day}/${name}`,
    taskQueue: TASK_QUEUE,
    args: [{ mornings: [{ now: instant(day, '09:00') }] }],
  });

const waiting = ({ client }: On, name: string): Promise<unknown> =>
  client.workflow.execute(WORKFLOW.mailRound, { workflowId: `wachtende-mail/${name}`, taskQueue: TASK_QUEUE });

async function fateOf({ db }: On, { taken }: Relay, day: string, play: () => Promise<unknown>): Promise<Fate> {
  taken.clear();
  const began = performance.now();
  await play();
  const seconds = (performance.now() - began) / 1_000;
  const rows = await db.selectFrom('outbox').select(['message_id as id', 'state']).where('day', '=', day).execute();
  const count = (is: (row: (typeof rows)[number]) => boolean): number => rows.filter(is).length;
  return {
    mails: rows.length,
    twice: [...taken.values()].filter((times) => times > 1).length,
    lost: count(({ id, state }) => state !== 'in-doubt' && !taken.has(id)),
    sent: count(({ state }) => state === 'sent'),
    inDoubt: count(({ state }) => state === 'in-doubt'),
    kills: 0,
    seconds,
  };
}
