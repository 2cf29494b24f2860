import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

/** How long the processes may take to leave by themselves. */
const GRACE_MS = 1_500;
const POLL_MS = 25;

const pids = new Set<number>();
const folders: string[] = [];
let dismissed = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

for await (const line of createInterface({ input: process.stdin })) {
  const space = line.indexOf(' ');
  const [word, value] = [line.slice(0, space), line.slice(space + 1)];
  if (word === 'pid') pids.add(Number(value));
  if (word === 'forget') pids.delete(Number(value));
  if (word === 'folder') folders.push(value);
  if (word === 'dismiss') dismissed = true;
}

if (!dismissed) {
  // SIGQUIT: PostgreSQL frees its shared memory, and a node or Go program just ends.
  for (const pid of pids) send(pid, 'SIGQUIT');
  const until = Date.now() + GRACE_MS;
  while ([...pids].some(isThere) && Date.now() < until) await pause(POLL_MS);
  for (const pid of pids) send(pid, 'SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** To the process and its group; one that is gone already is what we want. */
function send(pid: number, signal: NodeJS.Signals): void {
  for (const target of [-pid, pid])
    try {
      process.kill(target, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') process.exitCode = 1;
    }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
