import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../client/stack/programs.ts';
import { launch, temporaryPlace, type Driver } from './driver.ts';

const COMMAND = join(PACKAGE_ROOT, 'client', 'cli', 'tenderklok.mjs');
const PLAYED = { timeout: 240_000, interval: 200 };

let place: ReturnType<typeof temporaryPlace>;
beforeEach(() => {
  place = temporaryPlace();
});
afterEach(() => place.remove());

const demo = (): Driver => launch([COMMAND, 'demo'], place.path, { TENDERKLOK_DATA: join(place.path, 'data') });

/** Somebody who chose to be Noor de Wit. @returns what a page says to her */
async function asNoor(url: string): Promise<(path: string) => Promise<string>> {
  const chosen = await fetch(`${url}/aanmelden`, {
    method: 'POST',
    body: new URLSearchParams({ wie: 'n.dewit@utrecht.example' }),
    headers: { origin: url },
    redirect: 'manual',
  });
  const cookie = chosen.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return async (path) => (await fetch(new URL(path, url), { headers: { cookie } })).text();
}

describe('tenderklok demo', () => {
  it('shows in a browser a tender that runs today, with something to confirm, and leaves nothing behind', async () => {
    const driver = demo();
    await expect.poll(() => driver.said().stderr, PLAYED).toContain('Stop met Ctrl-C.');
    const url = /^Console: (\S+)$/m.exec(driver.said().stderr)?.[1] ?? '';
    const read = await asNoor(url);
    const page = await read('/procedures/UTRECHT-VANDAAG');
    expect(page).toContain('Wacht op de sluiting van de vragentermijn');
    expect(page).toContain('een melding herstellen');
    expect(page).toContain('Sam Bakker');
    expect(await read('/procedures/2019-JGD21110')).toContain('Procedures');
    driver.child.kill('SIGINT');
    const { code, stdout } = await driver.ended;
    expect([code, stdout]).toEqual([0, expect.stringContaining('Gepland')]);
    expect(place.left()).toEqual([]);
  });

  it('stops at once when somebody has seen enough', async () => {
    const driver = demo();
    await expect.poll(() => driver.said().stderr, PLAYED).toContain('speelt zich nu af');
    driver.child.kill('SIGINT');
    const { code, stderr } = await driver.ended;
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('Console:')]);
    expect(place.left()).toEqual([]);
  });
});
