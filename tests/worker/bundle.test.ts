import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT, programPath } from '../../client/stack/programs.ts';
import { moduleState } from './module-state.ts';

/** Each worker thread loads it. The SDK takes some 2,000 of it and our own rooms 1,000; a library of dates or schemas would come on top. */
const MAX_KILOBYTES = 3_100;
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

/** What is kept for all cases of a worker together: a value that follows from its key alone, so that nobody can tell who asked first. */
const MEMOS = {
  // Holidays by year.
  './dist/domain/law/holidays.js': ['known: .set()'],
  // Summer time by year.
  './dist/domain/law/summer-time.js': ['summers: .set()'],
};

describe('the modules of the workflows, shared by all cases of a worker', () => {
  it('are loaded once: the bundle asks for the workflows before there is a case', () => {
    const preload = /exports\.preloadModules = function preloadModules\(\) \{([^}]*)\}/.exec(code)?.[1] ?? '';
    expect(preload).toMatch(/__webpack_require__\([^)]*"\.\/dist\/workflows\/index\.js"\)/);
  });

  it('keep nothing that one case could leave for another', () => {
    const own = modules.filter((path) => path.startsWith('./dist/'));
    const kept = own.map((path) => [path, moduleState(readFileSync(join(PACKAGE_ROOT, path), 'utf8'))] as const);
    expect(Object.fromEntries(kept.filter(([, state]) => state.length > 0))).toEqual(MEMOS);
  });

  it.each([
    ['let count = 0;', ['count: let']],
    ['export var last = null; const see = (one) => { last = one; };', ['last: assigned', 'last: var']],
    ['const seen = new Set(); export const see = (one) => seen.add(one);', ['seen: .add()']],
    ['const all = []; export function put(one) { all.push(one); all[0].n++; }', ['all: .push()', 'all: assigned']],
    ["import { RULES } from './rules.js'; export const drop = () => { delete RULES.a; };", ['RULES: deleted from']],
    ['const { a: [b] } = made(); export const f = () => Object.assign(b.c, {});', ['b: Object.assign']],
    ['export class Run { static last; constructor() { Run.last = this; } }', ['Run: assigned']],
    [
      'const A = new Map([[1, 2]]); export const f = () => { const own = new Map(A); own.set(2, 3); return A.get(1); };',
      [],
    ],
  ])('is seen in %s', (text, state) => expect(moduleState(text)).toEqual(state));
});
