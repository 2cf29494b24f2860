import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { createTransport } from 'nodemailer';
import { pino } from 'pino';
import { createActivities } from '../activities/index.ts';
import { PACKAGE_ROOT, programPath } from '../client/stack/programs.ts';
import { performAct } from '../client/temporal/updates.ts';
import type { RecordRequest } from '../contracts/case-event.ts';
import type { CaseInput } from '../contracts/input.ts';
import { procedureName, TASK_QUEUE, WORKFLOW, workflowIdOf } from '../contracts/names.ts';
import { hashOf } from '../client/usecases/checked-definition.ts';
import { keepDefinition } from '../client/usecases/keep-definition.ts';
import { ACT, EXAMPLE, inputOf, SIGN, tenderText } from './contestants.ts';
import { adopt, newTender, planRequest } from './bare/state.ts';
import { closingRequest } from './bare/record-request.ts';
import type { Step } from './contestants.ts';
import { USUAL_ACCESS } from '../texts/access.ts';
import { childWith } from './machine.ts';
import { onDurableStack, type OnStack } from './on-stack.ts';
import { RecordWatch } from './record-watch.ts';

export type Contestant = 'ours' | 'bare';

const QUEUE: Readonly<Record<Contestant, string>> = { ours: TASK_QUEUE, bare: 'kaal' };
const WARM_UP = 20;
const IN_FLIGHT = 20;

/** A server, a database, and a worker of each contestant on it. */
export interface Contest extends OnStack {
  readonly watch: RecordWatch;
  readonly serverPid: number;
  readonly workerPid: Readonly<Record<Contestant, number>>;
}

/** Sets up a contest in which each worker keeps this many cases in memory. */
export async function onContest(cached: number, work: (contest: Contest) => Promise<void>): Promise<void> {
  await onDurableStack(async (on) => {
    const { stack, db } = on;
    const bundle = join(stack.folder, 'bare.cjs');
    const { code } = await bundleWorkflowCode({
      workflowsPath: programPath('bench/bare/index.js'),
      logger: new DefaultLogger('ERROR'),
    });
    writeFileSync(bundle, code);
    const cache = { MAX_CACHED_WORKFLOWS: String(cached) };
    const ours = await stack.startWorker(cache);
    const bare = await stack.startWorker({ ...cache, TASK_QUEUE: QUEUE.bare, WORKFLOW_BUNDLE: bundle });
    const watch = new RecordWatch(db);
    const following = watch.follow();
    try {
      const workerPid = { ours: ours.pid ?? 0, bare: bare.pid ?? 0 };
      await work({ ...on, watch, serverPid: childWith('start-dev'), workerPid });
    } finally {
      watch.stop();
      await following;
    }
  });
}

const example = readFileSync(join(PACKAGE_ROOT, 'examples', EXAMPLE), 'utf8');
let made = 0;

/** So many references that nobody has had. */
export const references = (count: number): string[] => Array.from({ length: count }, () => `BENCH-${(made += 1)}`);

/** The workflow of a case. */
export const idOf = (reference: string): string => workflowIdOf('tender', procedureName(reference));

/** Puts the definition of a case in the case file. */
export async function tender({ db }: Contest, reference: string, closesAt: number): Promise<CaseInput> {
  const text = tenderText(example, reference);
  const hash = hashOf(text);
  await keepDefinition({ db }, { reference, hash, text, now: Date.now() });
  return inputOf(reference, hash, closesAt);
}

export type BareType = 'bareTender' | 'bareClose' | 'bareIdle';

/** Starts a case of one of the two; what else a bare one gets comes last. */
export async function startCase(
  { client }: Contest,
  who: Contestant,
  bareType: BareType,
  ...args: readonly [CaseInput, ...RecordRequest[]]
): Promise<void> {
  await client.workflow.start(who === 'ours' ? WORKFLOW.tenderProcedure : bareType, {
    workflowId: idOf(args[0].kenmerk),
    taskQueue: QUEUE[who],
    args: [...args],
  });
}

/** Carries out acts, each once its phase is on record. */
export async function perform({ client, watch }: Contest, reference: string, steps: readonly Step[]): Promise<void> {
  for (const { after, act } of steps) {
    await watch.until(SIGN.phase(reference, after));
    const outcome = await performAct(client, idOf(reference), ACT, { ...act, id: randomUUID() });
    if (outcome.kind !== 'done') throw new Error(`${reference} ${act.milestone}: ${JSON.stringify(outcome)}`);
  }
}

/** What a bare closing records. The case is opened for it here: its worker has nothing to do but the closing. */
export async function bareClosing({ db, client }: Contest, input: CaseInput): Promise<RecordRequest> {
  const mail = createTransport({ jsonTransport: true });
  const log = pino({ level: 'silent' });
  const mailing = { access: USUAL_ACCESS, idDomain: null, dated: 'business' } as const;
  const activities = createActivities({
    db,
    mail,
    copies: null,
    alarms: [],
    temporal: client,
    rounds: client,
    log,
    taskQueue: QUEUE.bare,
    mailing,
    logIn: false,
  });
  const its = newTender(input);
  adopt(its, await activities.plan(planRequest(its)));
  return closingRequest(its);
}

/** Does something for each, twenty at a time. */
export async function forEach<One>(all: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
  const left = [...all];
  const lane = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
}

/** Lets both workers, the server and the database warm up on as many cases of each. */
export async function warmUp(work: (who: Contestant, references: string[]) => Promise<unknown>): Promise<void> {
  for (const who of ['ours', 'bare'] as const) await work(who, references(WARM_UP));
}
