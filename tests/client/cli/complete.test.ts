import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHELL_SCRIPTS } from '../../../client/cli/shell-scripts.ts';
import { PACKAGE_ROOT } from '../../../client/stack/programs.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenderklok-aanvulling-'));
const proposed = async (...words: readonly string[]): Promise<readonly string[]> => {
  const ran = await run(['__vul-aan', ...words], { cwd: folder });
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  return ran.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t')[0] ?? '');
};

beforeAll(() => {
  const program = join(folder, 'tenderklok');
  writeFileSync(
    program,
    `#!/bin/sh\nexec "${process.execPath}" "${join(PACKAGE_ROOT, 'client/cli/tenderklok.mjs')}" "$@"\n`,
  );
  chmodSync(program, 0o755);
  writeFileSync(join(folder, 'tenderklok.bash'), SHELL_SCRIPTS.bash);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('wat een terminal aanvult', () => {
  it.concurrent('zijn opdrachten', async () => {
    expect(await proposed('ve')).toEqual(['verplaats', 'verdaag', 'verzoek', 'verifieer']);
    expect(await proposed('beoordeling', '')).toEqual(['lees-in', 'rangorde']);
  });

  it.concurrent('opties en wat daarbij kan', async () => {
    expect(await proposed('plan', 'x.yaml', '--')).toEqual(['--uitvoer', '--naar']);
    expect(await proposed('plan', 'x.yaml', '--uitvoer', 'x')).toEqual(['xlsx']);
    expect(await proposed('aanvulling', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  it.concurrent('niets als er geen dossier is, en zonder een woord erbij', async () => {
    expect(await proposed('toon', '2')).toEqual([]);
    const away = await run(['__vul-aan', 'toon', '2'], {
      cwd: folder,
      env: { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' },
    });
    expect(away).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('in bash', () => {
    const script = `source tenderklok.bash
      COMP_WORDS=(${join(folder, 'tenderklok')} verp); COMP_CWORD=1; _tenderklok; echo "\${COMPREPLY[@]}"`;
    const said = execFileSync('bash', ['--norc', '-c', script], { cwd: folder, encoding: 'utf8' });
    expect(said).toBe('verplaats\n');
  });
});
