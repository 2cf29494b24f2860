import { loadavg } from 'node:os';

/** Runs two things in turn, A B A B …, and gives the median of their times in milliseconds and of the ratios pair by pair. */
export async function inTurn(
  runs: number,
  one: () => Promise<void> | void,
  other: () => Promise<void> | void,
): Promise<{ readonly one: number; readonly other: number; readonly ratio: number }> {
  const ones: number[] = [];
  const others: number[] = [];
  await one();
  await other();
  for (let run = 0; run < runs; run++) {
    ones.push(await timed(one));
    others.push(await timed(other));
  }
  return {
    one: median(ones),
    other: median(others),
    ratio: median(ones.map((time, run) => time / (others[run] ?? 1))),
  };
}

export async function timed(work: () => Promise<void> | void): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** The value below which this share of them lies, and 1 the greatest; rounded to whole numbers. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return Math.round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0);
}

const DECIMALS = 100;

/** Two decimals, for a report. */
export const short = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

/** Processes that wanted a core in the minute before this bench began: above a third, look at its figures twice. */
const [loadBefore = 0] = loadavg();

/** One figure of a report as a line of JSON, with what the machine had to do before this bench and in the minute before this line. */
export function report(figure: Readonly<Record<string, unknown>>): void {
  const load = { before: short(loadBefore), now: short(loadavg()[0] ?? 0) };
  process.stdout.write(`${JSON.stringify({ ...figure, load })}\n`);
}

/** As many as asked in TENDERKLOK_BENCH_ITEMS, for less than the whole. */
export const howMany = (usual: number): number => Number(process.env['TENDERKLOK_BENCH_ITEMS'] ?? usual);
