import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const CACHE = join(ROOT, '.cache');
export const DIST = join(ROOT, 'dist');
/** Where the manual is written, from the top of the project. */
export const MANUAL = join('docs', 'handleiding.md');
