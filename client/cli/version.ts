import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of this program, as its package says it. */
export async function versionHere(): Promise<string> {
  const { PACKAGE_ROOT } = await import('../stack/programs.ts');
  const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}
