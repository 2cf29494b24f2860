import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choosePorts } from '../../client/stack/ports.ts';
import { startStack, type Stack } from '../../client/stack/stack.ts';
import { openDesk, type WholeDesk } from '../../client/usecases/connect.ts';
import { setUpPrivate } from '../../client/usecases/set-up.ts';
import { TASK_QUEUE, WORKFLOW } from '../../contracts/names.ts';
import { readCase } from '../../store/cases.ts';
import { start } from './running.ts';

/** Longer than a worker may be silent. */
const HELD_MS = 7_000;
/** Longer than a relay may be silent before it has a mail. */
const SLOW_MS = 11_000;

let stack: Stack;
let desk: WholeDesk;
let close: () => Promise<void>;
let relay: SMTPServer;
const taken: string[] = [];

beforeAll(async () => {
  stack = await startStack({ virtualClock: false });
  ({ on: desk, close } = await openDesk(stack, () => undefined));
  await setUpPrivate(desk);
  const { smtp } = await choosePorts({});
  relay = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, callback) {
      stream.resume();
      stream.on('end', () => {
        taken.push(session.envelope.rcptTo.map((one) => one.address).join());
        setTimeout(callback, SLOW_MS);
      });
    },
  });
  await new Promise<void>((done) => relay.listen(smtp, '127.0.0.1', done));
  await stack.startWorker({ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(smtp) });
});
afterAll(async () => {
  await close();
  await stack.stop();
  await new Promise<void>((done) => relay.close(done));
});

/** Nobody can begin a round for a while. */
async function roundsAreHeld(): Promise<{ readonly over: Promise<void> }> {
  let begun = (): void => undefined;
  const held = new Promise<void>((done) => {
    begun = done;
  });
  const over = desk.db.transaction().execute(async (tx) => {
    await sql`lock table rounds in access exclusive mode`.execute(tx);
    begun();
    await new Promise((done) => setTimeout(done, HELD_MS));
  });
  await held;
  return { over };
}

describe('een ronde die moet wachten', () => {
  it('op de database en dan op de mailserver: elke mail gaat één keer, en het aantal klopt', async () => {
    await start(desk, 'TRAAG-1');
    await expect.poll(async () => (await readCase(desk.db, 'TRAAG-1'))?.phase, { timeout: 20_000 }).toBeDefined();
    // What the case sent at its start is not of the round.
    const unsent = () => desk.db.selectFrom('outbox').select('key').where('state', '<>', 'sent').execute();
    const told = async (): Promise<boolean> => taken.length > 0 && (await unsent()).length === 0;
    await expect.poll(told, { timeout: 60_000 }).toBe(true);
    taken.length = 0;
    const { over } = await roundsAreHeld();
    const sent = await desk.client.workflow.execute(WORKFLOW.reminderRound, {
      workflowId: 'herinneringen/traag',
      taskQueue: TASK_QUEUE,
      args: [{ mornings: [{ now: Date.parse('2018-02-23T10:00:00Z') }] }],
    });
    await over;
    expect(taken.length).toBeGreaterThan(0);
    expect(new Set(taken).size).toBe(taken.length);
    expect(sent).toBe(taken.length);
  });
});
