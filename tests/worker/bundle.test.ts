import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { describe, expect, it } from 'vitest';
import { programPath } from '../../client/stack/programs.ts';

/** Each worker thread loads it. The SDK takes 1,900 of it; a library of dates or schemas would come on top. */
const MAX_KILOBYTES = 2_400;
/** What the SDK itself brings. Anything else is loaded for every open workflow, and must replay for years. */
const PACKAGES = ['@temporalio/common', '@temporalio/workflow', 'long', 'ms', 'nexus-rpc'];
const ROOMS = ['contracts', 'domain', 'texts', 'workflows'];

const code = readFileSync(programPath('workflow-bundle.cjs'), 'utf8');

/** Paths of the modules in the bundle: the keys under which the bundler keeps them. */
const modules = [...code.matchAll(/^\/\*\*\*\/ "(\.\/[^"\n]+)"/gm)].map((found) => found[1] ?? '');

const partsOf = (pattern: RegExp): string[] =>
  [...new Set(modules.flatMap((path) => pattern.exec(path)?.[1] ?? []))].sort();

describe('the workflow bundle', () => {
  it('holds our workflows, so that the list of modules means something', () => {
    expect(modules).toContain('./dist/workflows/tender/tender-procedure.js');
    expect(modules).toContain('./dist/domain/acts/judge.js');
  });

  it('has no package but those of the SDK: no schemas, dates, decimals, database or mail', () => {
    expect(partsOf(/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/)).toEqual(PACKAGES);
  });

  it('has no room but workflows and what they may import', () => {
    expect(partsOf(/^\.\/dist\/([^/]+)\//)).toEqual(ROOMS);
  });

  it('asks for nothing of Node', () => {
    const asked = [...code.matchAll(/\brequire\("(?:node:)?([\w/]+)"\)/g)].map((found) => found[1] ?? '');
    expect(asked.filter((name) => builtinModules.includes(name))).toEqual([]);
    expect(modules.filter((path) => builtinModules.includes(path.replace(/^\.\//, '')))).toEqual([]);
  });

  it(`is smaller than ${MAX_KILOBYTES} KB`, () => {
    expect(Buffer.byteLength(code) / 1024).toBeLessThan(MAX_KILOBYTES);
  });
});
