import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Judging from '../../domain/acts/judge.ts';
import type * as Acts from '../../domain/acts/acts.ts';
import type * as Types from '../../procedures/procedure-types.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const TEXT = readFileSync(join(ROOT, 'docs', 'development.md'), 'utf8');
const TYPES = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')) as { include: string[] };
const ROOMS = TYPES.include.filter((room) => room !== 'tests' && room !== 'bench');

interface Block {
  readonly file: string;
  readonly how: 'after' | 'in place of' | null;
  readonly where: string;
  readonly code: string;
}

/** The blocks of a recipe: a whole file, or lines after or in place of a text that stands there once. */
function blocksOf(heading: string): readonly Block[] {
  const section = TEXT.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^```ts ([^\s,]+)(?:, (after|in place of) "(.*)")?\n([^]*?)^```$/gm)].map(
    ([, file = '', how, where = '', code = '']) => ({ file, how: (how ?? null) as Block['how'], where, code }),
  );
}

const copies: string[] = [];
/** A copy of the sources on which the blocks are carried out. */
function copyWith(blocks: readonly Block[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'tenderklok-recept-'));
  copies.push(copy);
  for (const room of ROOMS) cpSync(join(ROOT, room), join(copy, room), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(copy, 'package.json'), readFileSync(join(ROOT, 'package.json')));
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ ...TYPES, include: ROOMS }));
  for (const block of blocks) carryOut(copy, block);
  return copy;
}

function carryOut(copy: string, { file, how, where, code }: Block): void {
  const path = join(copy, file);
  if (how === null) {
    if (existsSync(path)) throw new Error(`${file} staat er al`);
    return writeFileSync(path, code);
  }
  const text = readFileSync(path, 'utf8');
  if (!text.includes(where)) throw new Error(`${file} heeft geen ${where}`);
  writeFileSync(
    path,
    text.replace(where, how === 'after' ? () => `${where}\n${code.trimEnd()}` : () => code.trimEnd()),
  );
}

/** What the compiler says of a copy. */
function faultsOf(copy: string): string {
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const wishes = ['--noEmit', '--incremental', 'false', '--tsBuildInfoFile', 'null', '-p', copy];
  try {
    execFileSync(process.execPath, [compiler, ...wishes], { stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stdout?: Buffer }).stdout ?? error);
  }
}

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

const ACT = blocksOf('Add an act');
const TYPE = blocksOf('Add a procedure type');

describe('de recepten van docs/development.md', () => {
  let copy: string;
  beforeAll(() => {
    copy = copyWith([...ACT, ...TYPE]);
  });

  it('samen vertalen ze', () => {
    expect([ACT.length, TYPE.length]).toEqual([9, 3]);
    expect(faultsOf(copy)).toBe('');
  });

  it('de nieuwe handeling heeft een vorm, een woord en een oordeel', async () => {
    const { ACTS } = (await import(join(copy, 'domain/acts/acts.ts'))) as typeof Acts;
    const { judge, offeredNow } = (await import(join(copy, 'domain/acts/judge.ts'))) as typeof Judging;
    const { caseOf, ACT: by, NOW } = await import('../domain/acts/builders.ts');
    const acts = ACTS as unknown as Record<string, { word: string }>;
    expect(acts['noteDown']?.word).toBe('noteer');
    const name = 'noteDown' as never;
    expect(judge(caseOf(), name, { ...by, reason: 'gebeld' }, NOW, null)).toBeNull();
    expect(judge(caseOf(), name, { ...by, reason: ' ' }, NOW, null)?.rule).toBe('missing-reason');
    expect(offeredNow(caseOf())).toContain('noteDown');
  });

  it('het nieuwe type is er, zonder fouten', async () => {
    const { procedureType } = (await import(join(copy, 'procedures/procedure-types.ts'))) as typeof Types;
    expect(procedureType('bestuursvergadering')?.milestones.map((one) => one.key)).toEqual(['agenda', 'verslag']);
  });

  it('wie het gevolg of de tekst vergeet, hoort het van de vertaler', () => {
    const forgot = copyWith(ACT.filter(({ file }) => !/effects|labels/.test(file)));
    const faults = faultsOf(forgot);
    for (const file of ['workflows/effects/effects.ts', 'texts/labels/acts.ts', 'texts/labels/facts.ts'])
      expect(faults).toContain(`${file}(`);
  });

  it('elk bestand dat wordt genoemd, bestaat', () => {
    const made = new Set([...ACT, ...TYPE].filter(({ how }) => how === null).map(({ file }) => file));
    const named = [...TEXT.matchAll(/`([a-z]+(?:\/[\w.-]+)+\/?)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(25);
    expect(named.filter((path) => !made.has(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
