import { createServer } from 'node:net';

export interface Ports {
  readonly temporal: number;
  readonly ui: number;
  readonly database: number;
  readonly smtp: number;
}

/** Below the range from which systems pick ports for outgoing connections, which could take one before its owner does. */
const LOWEST = 20_000;
const HIGHEST = 29_999;
/** Each process looks in a part of its own first: two that begin at one moment do not choose the same port before either has it. */
const PARTS = 50;
const ATTEMPTS = 200;
/** What this process chose before: another stack of it may not have come so far that it listens. */
const given = new Set<number>();

/** The wished ports where they are free, else others that nobody uses at this moment; all different. */
export async function choosePorts(wished: Partial<Ports> = {}): Promise<Ports> {
  const taken = new Set<number>();
  const choose = async (wish: number | undefined): Promise<number> => {
    const port = wish !== undefined && !taken.has(wish) && (await isFree(wish)) ? wish : await anyFree(taken);
    taken.add(port);
    return port;
  };
  return {
    temporal: await choose(wished.temporal),
    ui: await choose(wished.ui),
    database: await choose(wished.database),
    smtp: await choose(wished.smtp),
  };
}

async function anyFree(taken: ReadonlySet<number>): Promise<number> {
  const all = HIGHEST - LOWEST + 1;
  const own = Math.floor(all / PARTS);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [first, many] = attempt < ATTEMPTS / 2 ? [LOWEST + (process.pid % PARTS) * own, own] : [LOWEST, all];
    const port = first + Math.floor(Math.random() * many);
    if (taken.has(port) || given.has(port) || !(await isFree(port))) continue;
    // Two that asked at one moment: one of them had it first.
    if (given.has(port)) continue;
    given.add(port);
    return port;
  }
  throw new Error(`Er is geen vrije poort te vinden tussen ${LOWEST} en ${HIGHEST}.`);
}

/** The first of these that somebody listens on now, or null. */
export async function takenOf(ports: Ports): Promise<number | null> {
  for (const port of Object.values(ports) as number[]) if (!(await isFree(port))) return port;
  return null;
}

/** Whether a server could listen on this port of the loopback address now. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
}
