import { chmodSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const FOR_OTHERS = 0o001;
const READ_BY_OTHERS = 0o004;

/** Whether other users may enter this folder, its parents included. */
export function isReachable(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if ((statSync(at).mode & FOR_OTHERS) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/** Whether other users may read all that is in this folder, and enter or run what its owner may. */
export function isUsable(path: string): boolean {
  const entry = statSync(path);
  const needed = READ_BY_OTHERS | ((entry.mode & 0o100) === 0 ? 0 : FOR_OTHERS);
  if ((entry.mode & needed) !== needed) return false;
  return !entry.isDirectory() || readdirSync(path).every((name) => isUsable(join(path, name)));
}

export const isRoot = (): boolean => process.getuid?.() === 0;

/** Where temporary folders go: as root a place that PostgreSQL's user can enter. */
function temporaryBase(): string {
  const usual = tmpdir();
  if (!isRoot() || isReachable(usual)) return usual;
  return ['/tmp', '/var/tmp'].find(isReachable) ?? usual;
}

/** A new folder for the files of a stack. @param use the start of its name */
export function temporaryFolder(use = ''): string {
  const folder = mkdtempSync(join(temporaryBase(), `tenderklok-${use}`));
  // PostgreSQL's user passes through to its own folder; it cannot list this one.
  if (isRoot()) chmodSync(folder, 0o711);
  return folder;
}
