import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fill, onCaseFile } from './many-cases.ts';
import { median, report, short } from './measure.ts';
import { asked, logIn, PAGES } from './pages.ts';
import type { Memory } from './visitors-server.ts';

const USERS = 50;
/** Ten minutes, unless somebody asks for less. */
const SECONDS = Number(process.env['TENDERKLOK_BENCH_SECONDS'] ?? 600);
const EVERY_MS = 5_000;
/** What somebody does between two pages. */
const READS_MS = 500;
const MIB = 1024 * 1024;

/** Fifty people who read pages of a console over 10,000 cases, and what its process holds meanwhile: that must stay flat. */
export const benchVisitors = (): Promise<void> =>
  onCaseFile(async (db, databaseUrl) => {
    await fill(db);
    const server = fork(new URL('./visitors-server.js', import.meta.url), [databaseUrl], { execArgv: ['--expose-gc'] });
    try {
      const [{ url }] = (await once(server, 'message')) as [{ url: string }];
      const until = Date.now() + SECONDS * 1000;
      const users = Array.from({ length: USERS }, (_, no) => visits(url, no, until));
      const samples: Memory[] = [];
      while (Date.now() < until) {
        await pause(EVERY_MS);
        samples.push(await memoryOf(server));
      }
      const pages = (await Promise.all(users)).reduce((sum, one) => sum + one, 0);
      // The first minute fills what is kept on purpose.
      const warm = samples.slice(Math.min(Math.floor(samples.length / 4), 60_000 / EVERY_MS));
      report({
        bench: 'visitors',
        users: USERS,
        seconds: SECONDS,
        pages,
        heapMib: short(median(warm.map(({ heap }) => heap)) / MIB),
        rssMib: short(median(warm.map(({ rss }) => rss)) / MIB),
        heapKibAMinute: short(slope(warm.map(({ heap }) => heap)) / 1024),
        rssKibAMinute: short(slope(warm.map(({ rss }) => rss)) / 1024),
      });
    } finally {
      server.kill();
      await once(server, 'exit');
    }
  });

/** One person, from page to page. @returns how many she read */
async function visits(url: string, no: number, until: number): Promise<number> {
  const cookie = await logIn(url);
  let read = 0;
  for (; Date.now() < until; read += 1) {
    await asked(`${url}${PAGES[(no + read) % PAGES.length] ?? ''}`, cookie);
    await pause(READS_MS);
  }
  return read;
}

async function memoryOf(server: ChildProcess): Promise<Memory> {
  const answer = once(server, 'message');
  server.send('memory');
  const [memory] = (await answer) as [Memory];
  return memory;
}

/** By how much a minute it grows: the line that fits best through the samples. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const up = values.reduce((sum, one, at) => sum + (at - middle) * (one - mean), 0);
  const across = values.reduce((sum, _one, at) => sum + (at - middle) ** 2, 0);
  return across === 0 ? 0 : (up / across) * (60_000 / EVERY_MS);
}
