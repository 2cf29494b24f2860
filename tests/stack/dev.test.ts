import { readFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, describe, it } from 'vitest';
import { CONSOLE_PORT } from '../../client/cli/console-port.ts';
import { PACKAGE_ROOT } from '../../client/stack/programs.ts';
import { launch, temporaryPlace, type Driver } from './driver.ts';

const COMMAND = join(PACKAGE_ROOT, 'client', 'cli', 'tenderklok.mjs');
const SOON = { timeout: 60_000, interval: 100 };

let place: ReturnType<typeof temporaryPlace>;
let blocked: Server;
beforeEach(async () => {
  place = temporaryPlace();
  // Another program has the usual port, or does here.
  blocked = createServer();
  await new Promise<void>((done) =>
    blocked.once('error', () => done()).listen(CONSOLE_PORT, '127.0.0.1', () => done()),
  );
});
afterEach(async () => {
  place.remove();
  await new Promise((done) => blocked.close(done));
});

const typed = (...words: readonly string[]): Driver =>
  launch([COMMAND, ...words], place.path, { TENDERKLOK_DATA: join(place.path, 'data') }, place.path);

/** A line that a browser holds open and on which it asks nothing. */
const openLine = (url: string): Promise<Socket> =>
  new Promise((done) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => done(socket)).on('error', () => undefined);
  });

describe('tenderklok dev', () => {
  it('serves the console, on a free port when the usual one is taken, says so first, and stops with it', async () => {
    const dev = typed('dev');
    await expect.poll(() => dev.said().stderr, SOON).toContain('Klaar.');
    const [first = ''] = dev.said().stderr.split('\n');
    const url = /^Console: (http:\/\/127\.0\.0\.1:\d+)$/.exec(first)?.[1] ?? '';
    expect(url).not.toBe(`http://127.0.0.1:${CONSOLE_PORT}`);
    const page = await fetch(url);
    expect([page.status, new URL(page.url).pathname, await page.text()]).toEqual([
      200,
      '/aanmelden',
      expect.stringContaining('Proefopstelling.'),
    ]);
    const style = /href="(\/bestanden\/console[^"]*)"/.exec(await (await fetch(url)).text())?.[1] ?? '';
    expect((await fetch(new URL(style, url))).headers.get('content-type')).toContain('text/css');
    const known = readFileSync(join(place.path, '.tenderklok', 'dev', 'adressen.json'), 'utf8');
    expect(JSON.parse(known)).toMatchObject({ console: url });
    const again = await typed('console').ended;
    expect([again.code, again.stderr]).toEqual([
      0,
      `Deze proefopstelling heeft haar console al. Open ${url} in uw browser.\n`,
    ]);

    const line = await openLine(url);
    dev.child.kill('SIGINT');
    expect((await dev.ended).code).toBe(0);
    line.destroy();
    await expect(fetch(url)).rejects.toThrow();
  });
});
