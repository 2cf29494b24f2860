import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const ROOMS = [
  'domain',
  'contracts',
  'files',
  'workflows',
  'activities',
  'store',
  'vault',
  'texts',
  'worker',
  'client',
  'procedures',
] as const;

export interface Source {
  /** Path from the root. */
  readonly path: string;
  readonly text: string;
  /** What it imports: paths from the root, or names of packages. */
  readonly imports: readonly string[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)\s*import\s+'([^']+)'/g;

/** Every source file of a room, with its imports, type-only ones included. */
export function sourcesOf(room: string): Source[] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => read(join(room, name)));
}

function read(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, imports: importsOf(path, text) };
}

/** What a file at this path imports. */
export const importsOf = (path: string, text: string): string[] =>
  [...text.matchAll(IMPORT)].map((found) => resolve(path, found[1] ?? found[2] ?? found[3] ?? ''));

const resolve = (path: string, name: string): string =>
  name.startsWith('.') ? relative(ROOT, join(ROOT, dirname(path), name)) : name;
