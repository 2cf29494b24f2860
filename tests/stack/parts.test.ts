import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimFolder, FolderTaken } from '../../client/stack/claim.ts';
import { choosePorts } from '../../client/stack/ports.ts';
import { programPath } from '../../client/stack/programs.ts';
import { isReachable } from '../../client/stack/reachable.ts';
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
    mkdirSync(inner, { recursive: true, mode: 0o755 });
    expect(isReachable(inner)).toBe(true);
    chmodSync(join(place.path, 'closed'), 0o700);
    expect(isReachable(inner)).toBe(false);
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
