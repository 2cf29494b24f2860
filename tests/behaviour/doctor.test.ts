import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sql } from 'kysely';
import { startStack, type Stack } from '../../client/stack/stack.ts';
import { openDesk, type WholeDesk } from '../../client/usecases/connect.ts';
import { CHECKS, examine, type Given } from '../../client/usecases/doctor/doctor.ts';
import { openGiven } from '../../client/usecases/doctor/open-given.ts';
import { findCase } from '../../client/usecases/find.ts';
import { scheduleRounds, setUpPrivate } from '../../client/usecases/set-up.ts';
import { MAIL_SCHEDULE, REMINDER_SCHEDULE, TASK_QUEUE, WORKFLOW } from '../../contracts/names.ts';
import { reserveOffset } from '../../store/clocks.ts';
import { putMail } from '../../store/outbox.ts';
import { putTrouble } from '../../store/troubles.ts';
import { checkText, type CheckId } from '../../texts/labels/doctor.ts';
import { run } from '../client/cli/run.ts';
import { temporaryPlace } from '../stack/driver.ts';
import { idOf, START, start } from './running.ts';

let stack: Stack;
let desk: WholeDesk;
let close: () => Promise<void>;
const place = temporaryPlace();
beforeAll(async () => {
  stack = await startStack({ virtualClock: false });
  ({ on: desk, close } = await openDesk(stack, () => undefined));
});
afterAll(async () => {
  await close();
  await stack.stop();
  place.remove();
});

/** What one check finds now. */
async function found(id: CheckId, over: Partial<Given> = {}, where: Partial<Stack> = {}) {
  const known = { settings: [], relay: null, logIn: null, now: Date.now };
  const { on, close: end } = await openGiven({ ...stack, ...where }, known);
  const [one] = await examine(
    { ...on, ...over },
    CHECKS.filter((check) => check.id === id),
  );
  await end();
  if (one === undefined) throw new Error(id);
  return { state: one.state, code: one.code, text: checkText(id, one.code, one.values) };
}

const is = async (id: CheckId, code: string, over: Partial<Given> = {}): Promise<string> => {
  const one = await found(id, over);
  expect(one, id).toMatchObject({ code, state: code === 'ok' ? 'ok' : 'wrong' });
  return one.text;
};

describe('an installation that was not set up', () => {
  it('is told so, a line each', async () => {
    await is('temporal', 'ok');
    await is('postgresql', 'ok');
    expect(await is('retention', 'short')).toContain('tenderklok setup');
    expect(await is('search-attributes', 'missing')).toContain('Kenmerk');
    expect(await is('workers', 'none')).toContain('geen worker');
    expect(await is('schedules', 'missing')).toContain('herinneringen, wachtende-mail, waakhond');
    expect(await is('migrations', 'missing')).toContain('0001-people-and-texts');
    expect((await found('outbox')).state).toBe('wrong');
  });
});

describe('an installation that works', () => {
  it('is in order in everything, also as the command says it, and as data', async () => {
    await setUpPrivate(desk);
    await scheduleRounds(desk);
    await is('rounds', 'never');
    await stack.startWorker();
    await reserveOffset(desk.db, 'GOED-1', START - Date.now());
    await start(desk, 'GOED-1');
    await vi.waitFor(async () => expect(await findCase(desk, 'GOED-1')).not.toBeNull(), 20_000);
    await desk.client.workflow.execute(WORKFLOW.watchRound, { workflowId: 'kijk', taskQueue: TASK_QUEUE });
    const env = {
      DATABASE_URL: stack.databaseUrl,
      TEMPORAL_ADDRESS: stack.temporalAddress,
      TEMPORAL_NAMESPACE: stack.namespace,
      SMTP_HOST: stack.smtp.host,
      SMTP_PORT: String(stack.smtp.port),
    };
    const ran = await run(['doctor'], { cwd: place.path, env: { ...env, TEMPORAL_UI_URL: stack.uiUrl } });
    expect(ran.stdout.match(/: let op\. .*/g)).toBeNull();
    expect(ran.code).toBe(0);
    // The views of Temporal UI stand beside the data.
    expect(ran.stderr).toContain(`${stack.uiUrl}/namespaces/tenderklok/workflows?query=TeLaat`);
    expect(ran.stdout.trimEnd().split('\n')).toHaveLength(CHECKS.length);
    expect(ran.stdout).toContain('Zaken: in orde, 1 open, elk met een workflow');
    expect(ran.stdout).not.toContain(new URL(stack.databaseUrl).password);
    const data = JSON.parse((await run(['doctor', '--uitvoer', 'json'], { cwd: place.path, env })).stdout) as object[];
    expect(data).toContainEqual(expect.objectContaining({ id: 'cases', state: 'ok' }));
    const away = await run(['doctor'], { cwd: place.path, env: { ...env, SMTP_PORT: '1' } });
    expect(away.code).toBe(1);
    expect(away.stdout).toContain('Mailserver: let op. 127.0.0.1:1 antwoordt niet');
  });
});

describe('what is wrong is found', () => {
  it('a schedule that stands still', async () => {
    const handle = desk.rounds.schedule.getHandle(REMINDER_SCHEDULE);
    await handle.pause('test');
    expect(await is('schedules', 'paused')).toContain(REMINDER_SCHEDULE);
    await handle.unpause('test');
    await desk.rounds.schedule.getHandle(MAIL_SCHEDULE).delete();
    expect(await is('schedules', 'missing')).toContain(MAIL_SCHEDULE);
    await scheduleRounds(desk);
    await is('schedules', 'ok');
  });

  it('a worker that has not asked for work for two minutes', async () => {
    await is('workers', 'ok');
    await is('workers', 'none', { now: () => Date.now() + 130_000 });
  });

  it('clocks that differ', async () => {
    await is('clocks', 'ok');
    await is('clocks', 'database', { now: () => Date.now() + 3_000 });
    await sql`update watches set temporal_offset_ms = -11000`.execute(desk.db);
    await is('clocks', 'temporal');
  });

  it('a watch that looked long ago', async () => {
    await is('rounds', 'ok');
    await sql`update watches set at = at - interval '6 minutes'`.execute(desk.db);
    await is('rounds', 'late');
  });

  it('mail that was refused', async () => {
    await is('outbox', 'ok');
    const nobody = { reference: null, milestone: null, day: null, no: null, sender: 'a@x.example', person: 'Noor' };
    const words = { address: 'n@x.example', subject: 's', text: 't', html: 'h', messageId: '<m@x.example>' };
    const beside = { dated: null, senderName: 'Utrecht', replyTo: null, thread: null, calendar: null };
    await putMail(desk.db, [{ key: 'm', kind: 'moved', at: 0, ...nobody, ...words, ...beside }]);
    await desk.db.updateTable('outbox').set({ state: 'refused' }).where('key', '=', 'm').execute();
    expect(await is('outbox', 'stuck')).toContain('0 wachten, 1 geweigerd, 0 in twijfel');
  });

  it('something that keeps failing', async () => {
    await is('failing', 'ok');
    await putTrouble(desk.db, { reference: 'GOED-1', kind: 'failing', subject: 'x', detail: 'record: vol' });
    expect(await is('failing', 'failing')).toContain(
      'GOED-1 moet gebeuren, lukt al meer dan vijf minuten niet (record: vol)',
    );
  });

  it('a case without a workflow, and a workflow without a case', async () => {
    await is('cases', 'ok');
    await desk.client.workflow.start(WORKFLOW.tenderProcedure, {
      workflowId: idOf('VREEMD-1'),
      taskQueue: 'nergens',
      args: [{ kenmerk: 'VREEMD-1', hash: 'x' }],
    });
    await vi.waitFor(() => is('cases', 'strange', { now: () => Date.now() + 130_000 }), 10_000);
    await desk.client.workflow.getHandle(idOf('GOED-1')).terminate('test');
    await vi.waitFor(async () => expect(await is('cases', 'lost')).toContain('tenderklok herstart GOED-1'), 10_000);
  });

  it('a migration that was not done', async () => {
    await is('migrations', 'ok');
    await sql`delete from kysely_migration where name = '0011-listed-cases'`.execute(desk.db);
    expect(await is('migrations', 'missing')).toContain('0011-listed-cases');
  });

  it('a namespace that is not there, and a database', async () => {
    expect(await found('temporal', {}, { namespace: 'elders' })).toMatchObject({ code: 'no-namespace' });
    const elsewhere = stack.databaseUrl.replace(/\/\w+$/, '/elders');
    expect(await found('postgresql', {}, { databaseUrl: elsewhere })).toMatchObject({ code: 'no-database' });
  });
});
