import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as runApplication } from '@stricli/core';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { run } from './run.ts';

/** A command begins when all that was typed is understood. */
const begins = vi.hoisted(() => vi.fn<() => Promise<void>>(async () => undefined));
vi.mock('../../../client/cli/guard.ts', () => ({ guarded: begins, guardedQuietly: begins }));
// Another file may have loaded the commands as they are: they would really begin.
vi.resetModules();
const { application } = await import('../../../client/cli/application.ts');
const { ROUTES } = await import('../../../client/cli/specs/routes.ts');
const { OFFICE_COMMANDS } = await import('../../../client/cli/specs/office-commands.ts');

const MANUAL = readFileSync(new URL('../../../docs/handleiding.md', import.meta.url), 'utf8');
const WALK = MANUAL.split('## Eén tender, ')[1]?.split('\n## ')[0] ?? '';
const LINES = [...WALK.matchAll(/^tenderklok (.+)$/gm)].map(([, line]) => line ?? '');
/** What the shell takes for itself is not the command's. */
const wordsOf = (line: string): readonly string[] =>
  [...line.replace(/ [<>] \S+$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

describe('de handleiding gaat één tender door', () => {
  it('met elke opdracht, en melden drie keer: aan het begin, bij een bezwaar en aan het eind', () => {
    const named = LINES.map((line) => wordsOf(line)[0] ?? '');
    expect(Object.keys(ROUTES).filter((word) => !named.includes(word))).toEqual([]);
    // Of a thing of the case file there is more than one thing to do.
    const acts = named.filter((word) => !Object.hasOwn(OFFICE_COMMANDS, word));
    const twice = acts.filter((word, at) => acts.indexOf(word) !== at);
    expect(twice).toEqual(['beoordeling', 'meld', 'meld']);
  });

  it.each(LINES)('wie dit typt, wordt begrepen: %s', async (line) => {
    begins.mockClear();
    let said = '';
    const stream = { write: (part: string) => void (said += part) };
    await runApplication(application, wordsOf(line), {
      process: { stdout: stream, stderr: stream, exitCode: null },
    });
    process.exitCode = undefined;
    expect(said).toBe('');
    expect(begins).toHaveBeenCalledOnce();
  });
});

describe('wat geen opstelling nodig heeft, werkt achter elkaar', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenderklok-handleiding-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const ALONE = ['termijn', 'nieuw', 'schema', 'plan', 'config', 'aanvulling'];

  it.each(LINES.filter((line) => ALONE.includes(wordsOf(line)[0] ?? '')))('%s', async (line) => {
    const { code, stdout } = await run(wordsOf(line), { cwd: folder });
    expect(code).toBe(0);
    const into = / > (\S+)$/.exec(line)?.[1];
    if (into === undefined) return;
    expect(stdout).not.toBe('');
    if (!existsSync(join(folder, into))) writeFileSync(join(folder, into), stdout);
  });

  it('en de definitie die er dan staat, heeft geen fout in de vorm', async () => {
    const { stdout } = await run(['controleer', 'mijn-tender.yaml', '--uitvoer', 'json'], { cwd: folder });
    expect(JSON.parse(stdout)).toBeInstanceOf(Array);
  });
});
