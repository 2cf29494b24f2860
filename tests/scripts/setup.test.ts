import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyCheckout, type Checkout } from './checkout.ts';

const BUILT = [
  'dist/workflow-bundle.cjs',
  'dist/client/cli/overview.txt',
  'dist/client/cli/main.js',
  'dist/client/console/assets/files.json',
  'dist/client/console/manual.json',
  'dist/worker/main.js',
];

let checkout: Checkout;
beforeEach(() => {
  checkout = emptyCheckout();
});
afterEach(() => checkout.remove());

describe('two set-ups at the same time', () => {
  const WORK = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout as pause } from 'node:timers/promises';
    import { locked } from './lock.mjs';
    await locked(async () => {
      appendFileSync(process.env.STEPS, 'begin ');
      await pause(100);
      appendFileSync(process.env.STEPS, 'end ');
    });`;

  it('work one after the other', async () => {
    const steps = join(checkout.folder, 'steps');
    await Promise.all([1, 2, 3].map(() => checkout.run(WORK, { STEPS: steps })));
    expect(readFileSync(steps, 'utf8')).toBe('begin end begin end begin end ');
    expect(existsSync(join(checkout.folder, '.cache', 'setup.lock'))).toBe(false);
  });

  it('and one that was killed holds nobody up', async () => {
    const { stdout: pid } = await checkout.run('console.log(process.pid)');
    mkdirSync(join(checkout.folder, '.cache'), { recursive: true });
    writeFileSync(join(checkout.folder, '.cache', 'setup.lock'), pid.trim());
    const { code } = await checkout.run(WORK, { STEPS: join(checkout.folder, 'steps') });
    expect(code).toBe(0);
  });

  it('a set-up that fails gives the lock back', async () => {
    const { code } = await checkout.run(`
      import { locked } from './lock.mjs';
      await locked(() => process.exit(1));`);
    expect(code).toBe(1);
    expect(existsSync(join(checkout.folder, '.cache', 'setup.lock'))).toBe(false);
  });
});

describe('set-up', () => {
  it('on a Node that is too old says so in one sentence and does nothing', async () => {
    const { code, stderr } = await checkout.run(`
      Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.2.0' } });
      await import('./setup.mjs');`);
    expect(code).toBe(1);
    expect(stderr).toBe(
      'Tenderklok heeft Node 20.3 of nieuwer nodig; dit is 20.2.0. Installeer een nieuwere Node en probeer het opnieuw.\n',
    );
    expect(existsSync(join(checkout.folder, '.cache'))).toBe(false);
  });

  it('has nothing to do on a checkout that is ready, and says nothing when asked to be quiet', async () => {
    for (const path of ['node_modules/.package-lock.json', 'package-lock.json', ...BUILT]) {
      mkdirSync(join(checkout.folder, path, '..'), { recursive: true });
      writeFileSync(join(checkout.folder, path), '{}');
    }
    const PATH = join(checkout.temporal('path', '1.9.1'), '..');
    await checkout.run(`
      import { SETTINGS, SOURCES } from './build.mjs';
      import { hashOf, stamp } from './stamp.mjs';
      stamp('packages', hashOf(['package-lock.json']));
      stamp('build', hashOf([...SETTINGS, ...SOURCES]));`);
    const loud = await checkout.run(`await import('./setup.mjs');`, { PATH });
    expect(loud.stderr.split('\n')).toEqual([
      'Pakketten zijn er.',
      'Temporal 1.9.1 (PATH).',
      'Gebouwd.',
      'Klaar. Speel een hele procedure met: npm run demo',
      '',
    ]);
    const quiet = await checkout.run(`process.argv.push('--stil'); await import('./setup.mjs');`, { PATH });
    expect(quiet).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('a step is done again when its input changed', () => {
  const HASH = `
    import { hashOf } from './stamp.mjs';
    console.log(hashOf(['bron', 'instelling.json']));`;
  const hash = async (): Promise<string> => (await checkout.run(HASH)).stdout;

  it('in content, in name, or in a file that came or went; not for what is no source', async () => {
    const bron = join(checkout.folder, 'bron');
    mkdirSync(join(bron, 'deep'), { recursive: true });
    writeFileSync(join(bron, 'deep', 'one.ts'), '1');
    const first = await hash();
    writeFileSync(join(bron, 'notes.md'), 'x');
    expect(await hash()).toBe(first);
    writeFileSync(join(bron, 'deep', 'one.ts'), '2');
    const second = await hash();
    expect(second).not.toBe(first);
    writeFileSync(join(bron, 'two.ts'), '');
    const third = await hash();
    expect(third).not.toBe(second);
    writeFileSync(join(checkout.folder, 'instelling.json'), '{}');
    expect(await hash()).not.toBe(third);
  });
});
