import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import proto from '@temporalio/proto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startStack, type Stack } from '../../client/stack/stack.ts';
import { openDesk, type WholeDesk } from '../../client/usecases/connect.ts';
import { act } from '../../client/usecases/act.ts';
import { findCase } from '../../client/usecases/find.ts';
import { temporalLinks } from '../../client/usecases/temporal-links.ts';
import { decideOn, lostMail } from '../../client/usecases/mails.ts';
import { mailbox } from '../../client/usecases/mailbox.ts';
import { restartCase } from '../../client/usecases/restart.ts';
import { scheduleRounds, setUpPrivate } from '../../client/usecases/set-up.ts';
import { MAIL_SCHEDULE, TASK_QUEUE, WATCH_SCHEDULE, WORKFLOW } from '../../contracts/names.ts';
import { readEvents } from '../../store/events.ts';
import { reserveOffset } from '../../store/clocks.ts';
import { mailSince } from '../../store/outbox.ts';
import { troublesOf } from '../../store/troubles.ts';
import { idOf, START, start } from './running.ts';

/** What came in after the point of a reset is not done again. */
const KEPT = proto.temporal.api.enums.v1.ResetReapplyExcludeType;
const OPERATOR = 'beheer@utrecht.example';
let stack: Stack;
let desk: WholeDesk;
let close: () => Promise<void>;
let hook: Server;
const posted: { readonly reference: string | null; readonly troubles: readonly { readonly text: string }[] }[] = [];

beforeAll(async () => {
  stack = await startStack({ virtualClock: false });
  ({ on: desk, close } = await openDesk(
    stack,
    () => undefined,
    () => Date.now() + OFFSET,
  ));
  await setUpPrivate(desk);
  await scheduleRounds(desk);
  // The tests say when it looks.
  await desk.rounds.schedule.getHandle(WATCH_SCHEDULE).pause('test');
  hook = createServer((request, response) => {
    void textOf(request).then((body) => {
      posted.push(JSON.parse(body) as (typeof posted)[number]);
      response.end();
    });
  });
  hook.listen(0, '127.0.0.1');
  await once(hook, 'listening');
  const { port } = hook.address() as AddressInfo;
  await stack.startWorker({ ALARM_MAIL: OPERATOR, ALARM_WEBHOOK: `http://127.0.0.1:${port}/` });
});
afterAll(async () => {
  await close();
  await stack.stop();
  hook.close();
});

const OFFSET = START - Date.now();
let rounds = 0;
const round = (type: string): Promise<unknown> =>
  desk.client.workflow.execute(type, { workflowId: `${type}/${(rounds += 1)}`, taskQueue: TASK_QUEUE });
const look = (): Promise<unknown> => round(WORKFLOW.watchRound);
const kinds = async (reference?: string): Promise<readonly string[]> =>
  (await troublesOf(desk.db, reference)).map((one) => one.kind);

async function begun(reference: string): Promise<void> {
  await reserveOffset(desk.db, reference, OFFSET);
  await start(desk, reference);
  await vi.waitFor(async () => expect(await findCase(desk, reference)).not.toBeNull(), 20_000);
}

async function does(reference: string, name: 'moveMilestone' | 'suspend', fields: Readonly<Record<string, string>>) {
  const found = await findCase(desk, reference);
  if (found === null) throw new Error(reference);
  const done = await act(desk, found.stored, { name, fields, by: 'Noor de Wit' });
  expect(done.kind).toBe('done');
}

const BEFORE = [
  'moveMilestone',
  { milestone: 'submission-close', to: '2018-05-31 15:00', reason: 'extra week' },
] as const;
const AFTER = ['suspend', { reason: 'kort geding' }] as const;

const record = async (reference: string) =>
  (await readEvents(desk.db, reference)).map(({ fact, seq, by, phase }) =>
    JSON.stringify({ fact: { ...fact, reason: null }, seq, by, phase }),
  );
const mails = async (reference: string) =>
  (await mailSince(desk.db, 0))
    .filter((one) => one.reference === reference && one.kind !== 'alarm')
    .map((one) => `${one.address} ${one.subject.replace(reference, '')}`);
const sentTwice = async (): Promise<number> => {
  const ids = ((await mailbox(stack.mailFolder)) ?? []).map((one) => one.messageId);
  return ids.length - new Set(ids).size;
};

describe('de waakhond', () => {
  it('vindt een zaak die in Temporal is afgebroken, zegt het één keer, en de zaak gaat verder alsof er niets was', async () => {
    await Promise.all([begun('WACHT-1'), begun('HEEL-1')]);
    for (const reference of ['WACHT-1', 'HEEL-1']) await does(reference, ...BEFORE);
    await look();
    expect(await kinds('WACHT-1')).toEqual([]);
    await desk.client.workflow.getHandle(idOf('WACHT-1')).terminate('uit Temporal UI');
    await look();
    await look();
    expect(await kinds('WACHT-1')).toEqual(['no-workflow']);
    expect(await kinds('HEEL-1')).toEqual([]);
    await round(WORKFLOW.mailRound);
    const told = ((await mailbox(stack.mailFolder)) ?? []).filter((one) => one.to === OPERATOR);
    expect(told.map((one) => one.subject)).toEqual(['Storing: WACHT-1']);
    expect(told[0]?.text).toContain('De zaak WACHT-1 loopt niet meer in Temporal (TERMINATED)');
    expect(told[0]?.text).toContain('tenderklok herstart WACHT-1');
    expect(posted.map((one) => one.reference)).toEqual(['WACHT-1']);

    expect(await restartCase(desk, 'WACHT-1')).toBe('done');
    expect(await restartCase(desk, 'WACHT-1')).toBe('runs');
    expect(await restartCase(desk, 'NERGENS')).toBe('no-case');
    for (const reference of ['WACHT-1', 'HEEL-1']) await does(reference, ...AFTER);
    await look();
    expect(await kinds('WACHT-1')).toEqual([]);
    await vi.waitFor(async () => expect(await mails('WACHT-1')).toEqual(await mails('HEEL-1')), 20_000);
    expect(await record('WACHT-1')).toEqual(await record('HEEL-1'));
    expect((await mails('WACHT-1')).length).toBeGreaterThan(2);
    expect(await sentTwice()).toBe(0);
  });

  it('vindt een zaak die in Temporal is teruggezet, en herstart haalt haar bij', async () => {
    await begun('TERUG-1');
    await does('TERUG-1', ...BEFORE);
    const before = await record('TERUG-1');
    const workflowExecution = { workflowId: idOf('TERUG-1') };
    await desk.connection.workflowService.resetWorkflowExecution({
      namespace: desk.namespace,
      workflowExecution,
      reason: 'uit Temporal UI',
      requestId: 'terug-1',
      workflowTaskFinishEventId: 4 as never,
      resetReapplyExcludeTypes: [KEPT.RESET_REAPPLY_EXCLUDE_TYPE_SIGNAL, KEPT.RESET_REAPPLY_EXCLUDE_TYPE_UPDATE],
    });
    await vi.waitFor(async () => {
      await look();
      expect(await kinds('TERUG-1')).toContain('reset');
    }, 30_000);
    expect(await restartCase(desk, 'TERUG-1')).toBe('done');
    await vi.waitFor(async () => {
      await look();
      expect(await kinds('TERUG-1')).toEqual([]);
    }, 30_000);
    expect(await record('TERUG-1')).toEqual(before);
    await does('TERUG-1', ...AFTER);
    expect((await findCase(desk, 'TERUG-1'))?.state.holds).toHaveLength(1);
    expect(await sentTwice()).toBe(0);
  });

  it('ziet een schema dat stilstaat, tot het weer loopt', async () => {
    const schedule = desk.rounds.schedule.getHandle(MAIL_SCHEDULE);
    await schedule.pause('test');
    await look();
    expect(await troublesOf(desk.db, '')).toMatchObject([{ kind: 'round-missed', subject: MAIL_SCHEDULE }]);
    await schedule.unpause('test');
    await look();
    expect(await kinds('')).toEqual([]);
  });

  it('ziet een mail die is geweigerd, en zegt het de procesleider op een ander adres', async () => {
    const lawyer = (await mailSince(desk.db, 0)).find(
      (one) => one.reference === 'HEEL-1' && one.address !== 's.bakker@utrecht.example',
    );
    await desk.db
      .updateTable('outbox')
      .set({ state: 'refused', answer: '550 no such user' })
      .where('key', '=', lawyer?.key ?? '')
      .execute();
    await look();
    expect(await troublesOf(desk.db, 'HEEL-1')).toMatchObject([
      { kind: 'mail-refused', subject: lawyer?.key, told: true },
    ]);
    const alarms = (await mailSince(desk.db, 0)).filter((one) => one.kind === 'alarm' && one.reference === 'HEEL-1');
    expect(alarms.map((one) => one.address)).toContain(OPERATOR);
    expect(alarms.map((one) => one.address)).not.toContain(lawyer?.address);
    expect(alarms.length).toBeGreaterThan(1);
  });

  it('laat in Temporal UI zien van welke zaak een mail niet aankwam, tot iemand erover besloot', async () => {
    const { query } =
      temporalLinks({ uiUrl: '', namespace: '' }).find((one) => one.label === 'Mail niet aangekomen') ?? {};
    const found = async (): Promise<readonly string[]> => {
      const ids: string[] = [];
      for await (const run of desk.client.workflow.list({ query: query ?? '' })) ids.push(run.workflowId);
      return ids;
    };
    const before = await record('HEEL-1');
    await vi.waitFor(async () => expect(await found()).toEqual([idOf('HEEL-1')]), 20_000);
    const length = async () => (await desk.client.workflow.getHandle(idOf('HEEL-1')).describe()).historyLength;
    const told = await length();
    await look();
    expect(await length()).toBe(told);
    for (const { no } of await lostMail(desk)) await decideOn(desk, no, 'settled');
    await vi.waitFor(async () => {
      await look();
      expect(await found()).toEqual([]);
    }, 20_000);
    expect(await record('HEEL-1')).toEqual(before);
  });
});
