import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { claimFolder, FolderTaken } from '../../client/stack/claim.ts';
import type * as Ports from '../../client/stack/ports.ts';
import { choosePorts } from '../../client/stack/ports.ts';
import { nativeFolder, postgresProgram } from '../../client/stack/postgres-program.ts';
import { programPath } from '../../client/stack/programs.ts';
import { isReachable, isRoot, isUsable } from '../../client/stack/reachable.ts';
import { launch, temporaryPlace } from './driver.ts';

let place: ReturnType<typeof temporaryPlace>;
beforeEach(() => {
  place = temporaryPlace();
});
afterEach(() => place.remove());

describe('ports', () => {
  it('are the wished ones where those are free, and else others, all different', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const { port: taken } = server.address() as AddressInfo;
    const { temporal: free } = await choosePorts();
    const ports = await choosePorts({ temporal: taken, ui: free, database: free });
    server.close();
    expect(ports.ui).toBe(free);
    expect(ports.temporal).not.toBe(taken);
    expect(new Set(Object.values(ports)).size).toBe(4);
  });

  it('are chosen once in a process, however many ask at one moment', async () => {
    const all = (await Promise.all(Array.from({ length: 12 }, () => choosePorts()))).flatMap((one) =>
      Object.values(one),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('are chosen anew when another program takes one before its part listens', async () => {
    const { smtp: port } = await choosePorts();
    const other = createServer();
    vi.resetModules();
    vi.doMock('../../client/stack/ports.ts', async (original) => {
      const ports = await original<typeof Ports>();
      const choose: typeof choosePorts = async (wished) => {
        const chosen = await ports.choosePorts(wished);
        // Free when it was looked at, taken before the mail catcher listens.
        if (!other.listening) await new Promise<void>((done) => other.listen(chosen.smtp, '127.0.0.1', done));
        return chosen;
      };
      return { ...ports, choosePorts: choose };
    });
    const { startStack } = await import('../../client/stack/stack.ts');
    vi.doUnmock('../../client/stack/ports.ts');
    vi.resetModules();
    const stack = await startStack({ virtualClock: true, ports: { smtp: port } });
    expect(other.address()).toMatchObject({ port });
    expect(stack.smtp.port).not.toBe(port);
    await stack.stop();
    other.close();
  });
});

describe('a folder that is claimed', () => {
  it('is refused to a second, with the process that has it, until it is given back', () => {
    const giveBack = claimFolder(place.path);
    expect(() => claimFolder(place.path)).toThrow(FolderTaken);
    expect(() => claimFolder(place.path)).toThrow(`(proces ${process.pid})`);
    giveBack();
    claimFolder(place.path)();
    expect(place.left()).toEqual([]);
  });

  it.each([
    ['by a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, began: '1' })],
    ['by an earlier process with the same number', JSON.stringify({ pid: process.pid, began: 'before' })],
    ['by something unreadable', '{"pid":'],
  ])('%s counts as free', (_name, holder) => {
    writeFileSync(join(place.path, 'bezet.json'), holder);
    const giveBack = claimFolder(place.path);
    expect(JSON.parse(readFileSync(join(place.path, 'bezet.json'), 'utf8'))).toMatchObject({ pid: process.pid });
    giveBack();
  });
});

describe('a folder that other users may enter', () => {
  it('is one whose parents they may enter too', () => {
    const inner = join(place.path, 'closed', 'inner');
    mkdirSync(inner, { recursive: true });
    // Whatever the mask of whoever runs this takes from a new folder.
    for (const folder of [join(place.path, 'closed'), inner]) chmodSync(folder, 0o755);
    expect(isReachable(inner)).toBe(true);
    chmodSync(join(place.path, 'closed'), 0o700);
    expect(isReachable(inner)).toBe(false);
  });
});

/** What a checkout is when whoever made it shares nothing. */
function close(path: string): void {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  if (entry.isDirectory()) for (const name of readdirSync(path)) close(join(path, name));
  chmodSync(path, entry.mode & 0o700);
}

describe('the programs of PostgreSQL', () => {
  it.each(['the folder alone', 'all that is in it'])('run from a checkout that is closed to others: %s', (what) => {
    const checkout = join(place.path, 'checkout');
    const native = join(checkout, 'native');
    cpSync(nativeFolder(), native, { recursive: true, verbatimSymlinks: true });
    if (what === 'the folder alone') chmodSync(checkout, 0o700);
    else close(native);
    const { initdb, postgres, user } = postgresProgram(place.path, native);
    for (const program of [initdb, postgres])
      expect(execFileSync(program, ['--version'], { cwd: place.path, encoding: 'utf8', ...user })).toContain(
        'PostgreSQL',
      );
    // Only root hands them to another user.
    expect(isUsable(join(initdb, '..', '..'))).toBe(isRoot() || what === 'the folder alone');
  });
});

describe('the mail catcher', () => {
  const folder = (): string => join(place.path, 'postvak');
  const start = (port: number) =>
    launch([programPath('client/stack/mail-catcher-main.js'), String(port), folder()], place.path);

  it('goes on counting where the one before it stopped, so that names sort by arrival', async () => {
    mkdirSync(folder());
    writeFileSync(join(folder(), '000041-aaaaaaaaaaaa.eml'), 'earlier');
    const { smtp: port } = await choosePorts();
    const catcher = start(port);
    await catcher.line;
    const mail = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
    await mail.sendMail({ from: 'a@x.example', to: 'b@x.example', subject: 'later', text: 'x' });
    mail.close();
    catcher.child.kill('SIGKILL');
    await catcher.ended;
    expect(readdirSync(folder()).sort()).toEqual([
      '000041-aaaaaaaaaaaa.eml',
      expect.stringMatching(/^000042-.*\.eml$/),
    ]);
  });

  it('says so and ends when its port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const { code, stderr } = await start((server.address() as AddressInfo).port).ended;
    server.close();
    expect(code).toBe(1);
    expect(stderr).toContain('EADDRINUSE');
  });
});
