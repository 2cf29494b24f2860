import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startStack, type Stack } from '../../client/stack/stack.ts';
import { openDesk, type WholeDesk } from '../../client/usecases/connect.ts';
import { setUpPrivate } from '../../client/usecases/set-up.ts';
import { findCase } from '../../client/usecases/find.ts';
import { start } from '../behaviour/running.ts';
import { run } from '../client/cli/run.ts';
import { temporaryPlace } from './driver.ts';

let stack: Stack;
let desk: WholeDesk;
let close: () => Promise<void>;
let worker: Awaited<ReturnType<Stack['startWorker']>>;
const place = temporaryPlace();
beforeAll(async () => {
  stack = await startStack({ virtualClock: false });
  ({ on: desk, close } = await openDesk(stack, () => undefined));
  await setUpPrivate(desk);
  worker = await stack.startWorker();
  await start(desk, 'STIL-1');
  await vi.waitFor(async () => expect(await findCase(desk, 'STIL-1')).not.toBeNull(), 60_000);
});
afterAll(async () => {
  await close();
  await stack.stop();
  place.remove();
});

const tenderklok = (line: string, own: Readonly<Record<string, string>> = {}) =>
  run(line.split(' '), {
    cwd: place.path,
    env: {
      DATABASE_URL: stack.databaseUrl,
      TEMPORAL_ADDRESS: stack.temporalAddress,
      TEMPORAL_NAMESPACE: stack.namespace,
      ...own,
    },
  });

/** The address of the database with another part. */
const changed = (over: Partial<Pick<URL, 'username' | 'password' | 'pathname'>>): string =>
  Object.assign(new URL(stack.databaseUrl), over).href;

describe('a setting that is wrong', () => {
  it.each<[string, () => Record<string, string>, RegExp]>([
    ['a password', () => ({ DATABASE_URL: changed({ password: 'onjuist' }) }), /^PostgreSQL kent deze naam met dit/],
    ['a role', () => ({ DATABASE_URL: changed({ username: 'niemand' }) }), /^PostgreSQL kent deze naam met dit/],
    ['a database', () => ({ DATABASE_URL: changed({ pathname: '/elders' }) }), /^PostgreSQL kent deze database niet/],
    ['a database without tables', () => ({ DATABASE_URL: changed({ pathname: '/postgres' }) }), /tenderklok setup\n$/],
    ['an address', () => ({ DATABASE_URL: 'postgres://naam:w@chtwoord@:x/y' }), /^DATABASE_URL is geen adres/],
  ])('%s: one sentence and code 7, nothing of it repeated', async (_what, own, says) => {
    const ran = await tenderklok('lijst', own());
    expect([ran.code, ran.stdout]).toEqual([7, '']);
    expect(ran.stderr).toMatch(says);
    expect(ran.stderr).not.toMatch(/onjuist|w@chtwoord|niemand|\n\s+at |\n./);
  });

  it('a namespace: the same, for an act', async () => {
    const ran = await tenderklok('meld STIL-1 vooraankondiging --door lead', { TEMPORAL_NAMESPACE: 'elders' });
    expect(ran.stderr).toMatch(/^Temporal kent deze naamruimte niet/);
    expect(ran.code).toBe(7);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });
});

describe('a worker that is silent', () => {
  it('is named; what was asked is not said to have failed', async () => {
    worker.kill('SIGSTOP');
    try {
      for (const [line, says] of [
        ['meld STIL-1 vooraankondiging --door lead --proef', 'De worker antwoordt niet. Er is niets gewijzigd.'],
        ['meld STIL-1 vooraankondiging --door lead', 'De worker antwoordt niet. Of dit is vastgelegd, is niet zeker.'],
      ] as const) {
        const ran = await tenderklok(line);
        expect(ran.code).toBe(7);
        expect(ran.stderr).toContain(says);
        expect(ran.stderr).not.toContain('Temporal antwoordt niet');
      }
    } finally {
      worker.kill('SIGCONT');
    }
  });
});
