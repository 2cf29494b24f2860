import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** A tick of the kernel's accounts. */
const TICK_MS = 10;

/** CPU that a process has used so far, in milliseconds. */
export function cpuMs(pid: number): number {
  const [utime = 0, stime = 0] = statFields(pid).slice(11, 13).map(Number);
  return (utime + stime) * TICK_MS;
}

/** Peak memory of a process in megabytes, where the system tells. */
export const peakMegabytes = (pid: number): number => Math.round(statusKilobytes(pid, 'VmHWM') / 1024);

/** Memory of a process now, in kilobytes. */
export const memoryKilobytes = (pid: number): number => statusKilobytes(pid, 'VmRSS');

const statusKilobytes = (pid: number, name: string): number =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);

/** Everything behind the name, which may hold spaces: state, parent, … */
const statFields = (pid: number): string[] =>
  readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');

/** The child of ours whose command line holds this word. */
export function childWith(word: string): number {
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      const ours = Number(statFields(Number(name))[1]) === process.pid;
      if (ours && readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0').includes(word)) return Number(name);
    } catch {
      // It has ended meanwhile.
    }
  }
  throw new Error(`no child of ours is called with ${word}`);
}

const IDLE_LOOK_MS = 1_000;

/** Cores that the whole machine uses while we do nothing: what others take. */
export async function coresOfOthers(): Promise<number> {
  const before = busyMs();
  const began = performance.now();
  await pause(IDLE_LOOK_MS);
  return (busyMs() - before) / (performance.now() - began);
}

const busyMs = (): number =>
  cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);

const WAL_HEADER = 32;
const FRAME_HEADER = 24;

/** Size of an SQLite database as of its last commit, the write-ahead log included. */
export function databaseBytes(path: string): number {
  const wal = openSync(`${path}-wal`, 'r');
  try {
    const read = (at: number, length: number): Buffer => {
      const bytes = Buffer.alloc(length);
      readSync(wal, bytes, 0, length, at);
      return bytes;
    };
    const header = read(0, WAL_HEADER);
    const [page, salts] = [header.readUInt32BE(8), header.subarray(16, 24)];
    let pages = 0;
    let frame = read(WAL_HEADER, FRAME_HEADER);
    // Behind the last frame lie those of before the log began anew.
    for (let at = WAL_HEADER; frame.subarray(8, 16).equals(salts); frame = read(at, FRAME_HEADER)) {
      pages = frame.readUInt32BE(4) || pages;
      at += FRAME_HEADER + page;
    }
    return pages > 0 ? pages * page : statSync(path).size;
  } finally {
    closeSync(wal);
  }
}
