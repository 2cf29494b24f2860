import { createHash } from 'node:crypto';
import { mkdirSync, chmodSync } from 'node:fs';
import { resolve, join } from 'node:path';
import type { Leave } from './parts.ts';
import { isRoot, isReachable } from './reachable.ts';

/** What is thrown away need not leave neatly. */
export const leave = (persistent: boolean): Leave => ({
  turn: 'last',
  signal: persistent ? 'SIGTERM' : 'SIGKILL',
  graceMs: 5_000,
});

export function keptFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return resolve(folder);
}

/** As root the checkout may lie where PostgreSQL's user cannot come; the data then goes elsewhere, found again by its name. */
export function databaseFolder(folder: string): string {
  if (!isRoot() || isReachable(folder)) return folder;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const elsewhere = join('/var/tmp', `tenderklok-${name}`);
  mkdirSync(elsewhere, { recursive: true });
  // Not by the mode of mkdir, from which the umask takes away.
  chmodSync(elsewhere, 0o711);
  return elsewhere;
}
