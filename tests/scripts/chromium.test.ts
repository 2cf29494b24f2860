import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { starterOf } from '../../scripts/chromium-download.mjs';
import { FOR_THIS_MACHINE } from '../../scripts/chromium.mjs';
import { emptyCheckout, type Checkout } from './checkout.ts';

const FIND = `
  import { chromiumPath, findChromium } from './chromium.mjs';
  findChromium();
  console.log(chromiumPath());`;

let checkout: Checkout;
beforeEach(() => {
  checkout = emptyCheckout();
});
afterEach(() => checkout.remove());

function program(name: string, text = '#!/bin/sh\nexit 0\n'): string {
  const path = join(checkout.folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}
const only = (path: string): { readonly PATH: string } => ({ PATH: dirname(path) });

describe('the tests look for a Chromium', () => {
  it.each([
    ['where CHROMIUM_PATH says', 'elders/chrome', (path: string) => ({ CHROMIUM_PATH: path, PATH: '/nergens' })],
    ['on the path', 'pad/chromium', only],
    ['in our own folder', '.cache/bin/chromium', () => ({ PATH: '/nergens' })],
  ])('%s, and fetch nothing then', async (_where, name, env) => {
    const path = program(name);
    expect(await checkout.run(FIND, env(path))).toEqual({ code: 0, stdout: `${path}\n`, stderr: '' });
  });

  it('and start the one that was fetched also where the checkout has moved to', async () => {
    program('.cache/bin/chromium-1/chromium', '#!/bin/sh\necho "$LD_LIBRARY_PATH $1"\n');
    const starter = program('.cache/bin/chromium', starterOf('chromium-1'));
    const { stdout } = await checkout.run(
      `
      import { execFileSync } from 'node:child_process';
      console.log(String(execFileSync(${JSON.stringify(starter)}, ['--version'])).trim());`,
    );
    expect(stdout).toBe(`${dirname(starter)}/chromium-1/lib --version\n`);
  });

  it('and say what to do when there is none and none can be fetched', async () => {
    const { code, stdout, stderr } = await checkout.run(FIND, only(program('pad/npm', '#!/bin/sh\nexit 1\n')));
    expect([code, stdout]).toEqual([0, 'null\n']);
    expect(stderr).toMatch(/Installeer Chromium, of wijs het aan met CHROMIUM_PATH\.\n$/);
  });

  it.runIf(FOR_THIS_MACHINE)('and take no other package than the one that was tried', async () => {
    const npm = '#!/bin/sh\nfor last; do :; done\necho vreemd > "$last/x.tgz"\n';
    const { stdout, stderr } = await checkout.run(FIND, only(program('pad/npm', npm)));
    expect(stdout).toBe('null\n');
    expect(stderr).toContain('de controlesom van @sparticuz/chromium klopt niet');
  });
});
