import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { procedureType } from '../procedures/procedure-types.ts';
import { CARRIED } from '../contracts/handed.ts';
import { procedureName, roundWorkflowId, TASK_QUEUE, WORKFLOW, workflowIdOf } from '../contracts/names.ts';
import { readScenario } from '../files/scenario/read-scenario.ts';
import type { ClockTime } from '../domain/law/iso-date.ts';
import { rehearse } from '../client/rehearsal/rehearse.ts';
import { PACKAGE_ROOT } from '../client/stack/programs.ts';
import { vaultIn } from '../client/cli/settings/vault-place.ts';
import { vaultAt } from '../vault/vault.ts';
import { VirtualClock } from '../client/temporal/virtual-clock.ts';
import { keepDefinition } from '../client/usecases/keep-definition.ts';
import { mailSince } from '../store/outbox.ts';
import { sendAll } from './bare-pool.ts';
import { exampleText, instant, startWithReaders } from './many-readers.ts';
import { median, report, short, timed } from './measure.ts';
import { onStack } from './on-stack.ts';
import { peakMegabytes } from './machine.ts';

/**
 * The rehearsal of Utrecht with its script: time, memory, length of runs and size of state; against the least that it needs: its mails
 * through a bare pool, and the clock of a case read once for every step.
 */
export async function benchRehearsal(): Promise<void> {
  await onStack({ virtualClock: true }, async ({ stack, db, client }) => {
    const worker = await stack.startWorker();
    const { text, hash } = exampleText();
    await keepDefinition({ db }, { reference: '2019-JGD21110', hash, text, now: 0 });
    const clock = new VirtualClock(client, stack.namespace);
    let [lines, steps] = [0, 0];
    const time = await timed(async () => {
      const played = await rehearse({
        desk: { client, db, now: Date.now, vault: vaultAt(vaultIn(stack.folder)) },
        clock,
        reference: '2019-JGD21110',
        hash,
        startsAt: instant('2018-02-19', '08:00'),
        roundAt: '09:00' as ClockTime,
        script: exampleScript(),
        restOnTime: true,
        onLine: () => {
          lines += 1;
        },
      });
      steps = played.steps;
    });
    const mails = await mailSince(db, 0);
    const workflowId = workflowIdOf('tender', procedureName('2019-JGD21110'));
    const bare = await timed(async () => {
      await sendAll(stack, mails);
      for (let step = 0; step < steps; step++) await clock.read({ workflowId, offsetMs: 0 });
    });
    const [events, state] = await largest(client);
    report({
      bench: 'rehearsal',
      seconds: short(time / 1000),
      bareSeconds: short(bare / 1000),
      ratio: short(time / bare),
      steps,
      mails: mails.length,
      lines,
      workerPlusDriverMegabytes: peakMegabytes(worker.pid ?? 0) + peakMegabytes(process.pid),
      mostEventsInARun: events,
      largestStateBytes: state,
    });
  });
}

const PEOPLE = 5_000;
/** Ten, five, two and one working days before 9 March 2018. On the first, worker, catcher and database still have to warm up; the bare loop comes after. */
const MORNINGS = ['2018-02-23', '2018-03-02', '2018-03-07', '2018-03-08'];

/** One round with 5,000 mails against a bare pooled loop that sends the same mails. */
export async function benchReminders(): Promise<void> {
  await onStack({ virtualClock: true }, async ({ stack, db, client }) => {
    await stack.startWorker();
    await startWithReaders({ db, client }, PEOPLE);
    const ratios: number[] = [];
    for (const [no, day] of MORNINGS.entries()) {
      const round = await timed(async () => {
        await client.workflow.execute(WORKFLOW.reminderRound, {
          workflowId: roundWorkflowId(day),
          taskQueue: TASK_QUEUE,
          args: [{ mornings: [{ now: instant(day, '09:00') }] }],
        });
      });
      const mails = (await mailSince(db, 0)).filter((mail) => mail.day === day);
      if (mails.length < PEOPLE) throw new Error(`${day}: ${mails.length} mails`);
      const bare = await timed(() => sendAll(stack, mails));
      if (no > 0) ratios.push(round / bare);
      report({
        bench: 'reminders',
        day,
        first: no === 0,
        mails: mails.length,
        roundMs: Math.round(round),
        bareMs: Math.round(bare),
        ratio: short(round / bare),
      });
    }
    report({ bench: 'reminders', what: 'a worker that has run a round before: median', ratio: short(median(ratios)) });
  });
}

function exampleScript() {
  const type = procedureType('subsidietender');
  const text = readFileSync(join(PACKAGE_ROOT, 'examples', 'utrecht-2018.scenario.yaml'), 'utf8');
  const read = type === null ? null : readScenario(text, type);
  if (read === null || read.scenario === null) throw new Error(JSON.stringify(read?.findings));
  return read.scenario.acts;
}

/** Most events in one run of a case, and the largest state that crosses a border. */
async function largest(client: Client): Promise<[events: number, bytes: number]> {
  let [events, bytes] = [0, 0];
  for await (const run of client.workflow.list()) {
    if (run.type === WORKFLOW.reminderRound) continue;
    const { events: history } = await client.workflow.getHandle(run.workflowId, run.runId).fetchHistory();
    events = Math.max(events, history?.length ?? 0);
    const carried = history?.[0]?.workflowExecutionStartedEventAttributes?.header?.fields?.[CARRIED]?.data;
    bytes = Math.max(bytes, carried?.length ?? 0);
  }
  return [events, bytes];
}
