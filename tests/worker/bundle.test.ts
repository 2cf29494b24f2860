import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { programPath } from '../../client/stack/programs.ts';

const MAX_KILOBYTES = 2_500;
/** Loaded for every worker thread and costly in memory, or not replayable. */
const FORBIDDEN = [
  'zod',
  'temporal-polyfill',
  'kysely',
  'pg',
  'nodemailer',
  'yaml',
  'pino',
  'decimal.js',
  'date-fns',
  'luxon',
  'js-joda',
];

/** Names of the modules in the bundle, from the bundler's own comments and keys. */
function modules(code: string): string[] {
  return [...new Set([...code.matchAll(/["'](\.\/[^"'\n]*?\.(?:c|m)?js)["']/g)].map((found) => found[1] ?? ''))];
}

describe('the workflow bundle', () => {
  const code = readFileSync(programPath('workflow-bundle.cjs'), 'utf8');
  const names = modules(code);

  it('holds our workflows, so that the list of modules means something', () => {
    expect(names.some((name) => name.includes('dist/workflows/tender-procedure.js'))).toBe(true);
    expect(names.some((name) => name.includes('dist/domain/acts/guards.js'))).toBe(true);
  });

  it.each(FORBIDDEN)('has no %s in it', (library) => {
    expect(names.filter((name) => name.includes(`node_modules/${library}/`))).toEqual([]);
  });

  it('has no activities, tables or clients in it', () => {
    expect(names.filter((name) => /dist\/(activities|store|client|worker)\//.test(name))).toEqual([]);
  });

  it('stays small', () => {
    expect(code.length / 1024).toBeLessThan(MAX_KILOBYTES);
  });
});
