import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';

const FOR_OTHERS = 0o001;

/** Whether other users may enter this folder, its parents included. */
export function isReachable(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if ((statSync(at).mode & FOR_OTHERS) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

export const isRoot = (): boolean => process.getuid?.() === 0;

/** Where temporary folders go: as root a place that PostgreSQL's user can enter. */
export function temporaryBase(): string {
  const usual = tmpdir();
  if (!isRoot() || isReachable(usual)) return usual;
  return ['/tmp', '/var/tmp'].find(isReachable) ?? usual;
}
