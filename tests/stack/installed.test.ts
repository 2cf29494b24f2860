import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../client/stack/programs.ts';

const INSTALL_MS = 280_000;
const place = mkdtempSync(join(tmpdir(), 'tenderklok-pakket-'));
const prefix = join(place, 'prefix');
const npm = (args: readonly string[]): unknown => execFileSync('npm', args, { cwd: PACKAGE_ROOT, stdio: 'pipe' });

/** As somebody types it, in a folder that has nothing to do with it. */
function typed(...args: readonly string[]): string {
  const { TENDERKLOK_OPDRACHT: _set, ...env } = process.env;
  const path = `${join(prefix, 'bin')}${delimiter}${env['PATH']}`;
  return execFileSync('tenderklok', args, { cwd: tmpdir(), env: { ...env, PATH: path }, encoding: 'utf8' });
}

beforeAll(() => {
  npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', place]);
  const file = join(place, readdirSync(place).find((name) => name.endsWith('.tgz')) ?? '');
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', '--loglevel=error'];
  npm(['install', '--global', '--prefix', prefix, ...quiet, file]);
}, INSTALL_MS);
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('a packed file that is installed', () => {
  it('is the command by the name that help and mails print', () => {
    expect(typed('--help')).toContain('\n  tenderklok <opdracht>');
  });

  it('works from any folder', () => {
    expect(typed('termijn', 'bezwaartermijn', '--vanaf', '2026-11-13')).toContain('25 december 2026');
    expect(typed('nieuw', 'europees-openbaar')).toContain('type: europees-openbaar');
  });

  it('has what a worker and the workflows need, and no tests', () => {
    const root = join(prefix, 'lib', 'node_modules', 'tenderklok');
    for (const name of ['dist/worker/main.js', 'dist/workflow-bundle.cjs', 'examples/utrecht-2018.yaml'])
      expect(existsSync(join(root, name))).toBe(true);
    for (const name of ['tests', 'dist/bench']) expect(existsSync(join(root, name))).toBe(false);
  });
});
