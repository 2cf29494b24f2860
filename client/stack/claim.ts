import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'bezet.json';

/** A stack that keeps its data is in use by another process. */
export class FolderTaken extends Error {
  readonly pid: number;

  constructor(pid: number) {
    super(`In deze map loopt al een proefopstelling (proces ${pid}). Stop die eerst, of gebruik haar.`);
    this.name = 'FolderTaken';
    this.pid = pid;
  }
}

interface Holder {
  readonly pid: number;
  /** Tells a process from a later one with the same number; null where the system does not say. */
  readonly began: string | null;
}

/** Takes a folder for this process alone. @returns what gives it back. @throws FolderTaken */
export function claimFolder(folder: string): () => void {
  const path = join(folder, FILE);
  const mine: Holder = { pid: process.pid, began: beganAt(process.pid) };
  for (;;)
    try {
      writeFileSync(path, JSON.stringify(mine), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = read(path);
      if (holder !== null && isThere(holder)) throw new FolderTaken(holder.pid);
      rmSync(path, { force: true });
    }
}

function read(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    // Given back in the meantime, or left half written by a crash: nobody holds it.
    return null;
  }
}

function isThere({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return began === beganAt(pid);
}

/** When the process began, in the words of the system. */
function beganAt(pid: number): string | null {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
    return afterName.split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
