import { readFileSync } from 'node:fs';
import { run } from '@stricli/core';
import { describe, expect, it, vi } from 'vitest';
import { ACT_COMMANDS } from '../../../client/cli/specs/act-commands.ts';
import { ROUTES } from '../../../client/cli/specs/routes.ts';

const actCommand = vi.hoisted(() => vi.fn<(...asked: unknown[]) => Promise<void>>(async () => undefined));
vi.mock('../../../client/cli/commands/act.ts', () => ({ actCommand }));
// Another file may have loaded the commands with what it put in their place.
vi.resetModules();
const { application } = await import('../../../client/cli/application.ts');

const MANUAL = readFileSync(new URL('../../../docs/handleiding.md', import.meta.url), 'utf8');
/** Whatever the manual shows as something to type: code between backticks, and lines of a block. */
const SHOWN = [...MANUAL.matchAll(/^tenderklok .+$|`[^`\n]+`/gm)].map(([code]) =>
  code.replaceAll('`', '').replace(/^tenderklok /, ''),
);
const wordsOf = (code: string): readonly string[] =>
  [...code.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
const first = (code: string): string => wordsOf(code)[0] ?? '';
/** Acts with what they are asked; a word alone names a command and shows nothing. */
const acts = SHOWN.filter((code) => Object.hasOwn(ACT_COMMANDS, first(code)) && code.includes(' '));

describe('de handleiding', () => {
  it.each(acts)('wie dit typt, wordt begrepen: %s', async (code) => {
    actCommand.mockClear();
    let said = '';
    const stream = { write: (part: string) => void (said += part) };
    await run(application, wordsOf(code), { process: { stdout: stream, stderr: stream, exitCode: null } });
    process.exitCode = undefined;
    expect(said).toBe('');
    expect(actCommand).toHaveBeenCalledOnce();
  });

  it('noemt elke opdracht', () => {
    const named = new Set(SHOWN.map(first));
    expect(Object.keys(ROUTES).filter((word) => !named.has(word))).toEqual([]);
  });
});
