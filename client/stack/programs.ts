import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package, from the compiled program as well as from its source. */
export const PACKAGE_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(from: string): string {
  return existsSync(join(from, 'package.json')) ? from : findRoot(dirname(from));
}

/** A compiled program of ours. @example programPath('worker/main.js') */
export const programPath = (name: string): string => join(PACKAGE_ROOT, 'dist', name);

/** What set-up leaves behind: the Temporal program and what it found. */
export const cachePath = (name: string): string => join(PACKAGE_ROOT, '.cache', name);
