import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choosePorts } from '../../client/stack/ports.ts';
import { programPath } from '../../client/stack/programs.ts';
import { startStack, type Stack } from '../../client/stack/stack.ts';
import { openDesk } from '../../client/usecases/connect.ts';
import { setUpPrivate } from '../../client/usecases/set-up.ts';
import { launch, temporaryPlace } from './driver.ts';

const NOWHERE = 'postgres://x@127.0.0.1:1/x';
const WORKER = programPath('worker/main.js');

const place = temporaryPlace();
let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ virtualClock: false });
});
afterAll(async () => {
  await stack.stop();
  place.remove();
});

const settings = (own: Readonly<Record<string, string>>): Record<string, string> => ({
  TEMPORAL_ADDRESS: stack.temporalAddress,
  TEMPORAL_NAMESPACE: stack.namespace,
  DATABASE_URL: stack.databaseUrl,
  SMTP_PORT: String(stack.smtp.port),
  ...own,
});

const run = (own: Readonly<Record<string, string>>) => launch([WORKER], place.path, settings(own));

describe('a worker whose dependencies are away', () => {
  it('names PostgreSQL and what to do, and ends with 7', async () => {
    const { code, stderr, stdout } = await run({ DATABASE_URL: NOWHERE }).ended;
    expect([code, stdout]).toEqual([7, '']);
    expect(stderr).toBe(
      'PostgreSQL antwoordt niet (connect ECONNREFUSED 127.0.0.1:1). Er is niets gewijzigd. Start de database of controleer DATABASE_URL, en probeer het opnieuw.\n',
    );
  });

  it('names both when both are away, and no password', async () => {
    const { code, stderr } = await run({
      DATABASE_URL: 'postgres://lead:geheim@127.0.0.1:1/x',
      TEMPORAL_ADDRESS: '127.0.0.1:1',
    }).ended;
    expect(code).toBe(7);
    expect(stderr).toMatch(
      /^Temporal antwoordt niet op 127\.0\.0\.1:1 .*controleer TEMPORAL_ADDRESS.*\nPostgreSQL antwoordt niet /,
    );
    expect(stderr).not.toContain('geheim');
  });

  it('says when the server is there but was not prepared', async () => {
    const { code, stderr } = await run({ TEMPORAL_NAMESPACE: 'elders' }).ended;
    expect(code).toBe(7);
    expect(stderr).toContain('kent de naamruimte elders niet. Er is niets gewijzigd. Draai eerst: tenderklok setup');
  });

  it('works without a relay: mail waits, terms go on', async () => {
    const worker = run({ SMTP_PORT: '1' });
    expect(await worker.line).toBe('READY');
    await expect.poll(() => worker.said().stderr, { timeout: 10_000 }).toContain('De mailserver antwoordt niet');
    worker.child.kill('SIGTERM');
    expect((await worker.ended).code).toBe(0);
  });

  it('names wrong settings all at once and ends with 2', async () => {
    const { code, stderr } = await run({ SMTP_PORT: '0', LOG_LEVEL: 'luid' }).ended;
    expect(code).toBe(2);
    expect(stderr.split('\n')).toHaveLength(4);
  });
});

describe('a worker that runs', () => {
  it('tells its health and its measures, those of Temporal among them, and ends with 0 when asked to stop', async () => {
    const { on: desk, close } = await openDesk(stack, () => undefined);
    await setUpPrivate(desk);
    await close();
    const { smtp: port } = await choosePorts();
    const worker = run({ HTTP_PORT: String(port) });
    await worker.line;
    const ask = async (path: string): Promise<string> => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
    expect([await ask('/healthz'), await ask('/readyz')]).toEqual(['In orde.\n', 'In orde.\n']);
    const metrics = await ask('/metrics');
    expect(metrics).toMatch(/^tenderklok_database_up 1$/m);
    expect(metrics).toMatch(/^tenderklok_refusals_total 0$/m);
    expect(metrics).toMatch(/^temporal_\w+\{/m);
    worker.child.kill('SIGTERM');
    expect((await worker.ended).code).toBe(0);
  });

  it('logs JSON lines on standard error only', async () => {
    const worker = await stack.startWorker({ LOG_LEVEL: 'info' });
    worker.kill('SIGTERM');
    await once(worker, 'exit');
    const lines = readFileSync(join(stack.folder, 'worker.log'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toContain('worker runs');
  });
});
