import { randomBytes } from 'node:crypto';
import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { vaultIn } from '../client/cli/settings/vault-place.ts';
import { receiveBid } from '../client/usecases/office/receive-bid.ts';
import { type FileToSend } from '../client/usecases/office/take-files.ts';
import { vaultAt } from '../vault/vault.ts';
import { receiptsAround, type Sides } from './closing-sides.ts';
import { startClosingSoon } from './closing-soon.ts';
import { peakMegabytes } from './machine.ts';
import { howMany, quantile, report } from './measure.ts';
import { onDurableStack, type OnStack } from './on-stack.ts';

const BIDS = 1_000;
/** All of them come within so long before the closing, at even distances. */
const RUSH_MS = 10_000;
/** Until the closing, at least: enough for a machine that is busy to start the case. */
const READY_MS = 40_000;
const FILE_BYTES = 1_000_000;
const PART_BYTES = 65_536;

/** A thousand bids with a file of a megabyte each within the last ten seconds: each gets a receipt, in number, instant and judgement right. */
export async function benchBids(): Promise<void> {
  await onDurableStack(async (on) => {
    const rush = await playRush(on, howMany(BIDS));
    report({ bench: 'bids', cpus: cpus().length, ...rush });
  });
}

/** What came of it. */
export interface Rush extends Sides {
  readonly bids: number;
  /** From when a bid came until its receipt was there. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly slowestMs: number;
  readonly failed: number;
  /** Of the process that takes the bids in. */
  readonly peakMegabytes: number;
}

/** Plays so many bids before a closing, through the use case that takes in a bid, while a worker runs the case. */
export async function playRush(on: OnStack, bids: number): Promise<Rush> {
  const worker = await on.stack.startWorker();
  const { reference, closesAt } = await startClosingSoon(on, READY_MS);
  const desk = { ...on, vault: vaultAt(vaultIn(on.stack.folder)), now: Date.now };
  const content = randomBytes(FILE_BYTES);
  const times: number[] = [];
  let failed = 0;
  const come = async (no: number): Promise<void> => {
    const due = closesAt - RUSH_MS + (no * RUSH_MS) / bids;
    await pause(due - Date.now());
    const party = `Inschrijver ${no}`;
    const sender = { reference, party, lot: null, number: null, mail: `p${no}@x.example`, registerNo: null, at: null };
    try {
      const { kind } = await receiveBid(desk, sender, [fileOf(content, party)]);
      if (kind === 'receipt') times.push(Date.now() - due);
      else failed += 1;
    } catch (error) {
      failed += 1;
      process.stderr.write(`${String(error)}\n`);
    }
  };
  await Promise.all(Array.from({ length: bids }, (_, no) => come(no)));
  const sides = await receiptsAround(on.db, reference, closesAt);
  worker.kill();
  return {
    bids,
    ...sides,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    slowestMs: quantile(times, 1),
    failed,
    peakMegabytes: peakMegabytes(process.pid),
  };
}

/** The same megabyte for all but its first bytes, which say whose it is; read as it would come over a line. */
const fileOf = (content: Buffer, party: string): FileToSend => ({
  envelope: 'quality',
  name: 'plan.pdf',
  bytes: FILE_BYTES,
  async *read() {
    const name = Buffer.from(party);
    yield await Promise.resolve(name);
    for (let from = name.length; from < FILE_BYTES; from += PART_BYTES)
      yield content.subarray(from, Math.min(from + PART_BYTES, FILE_BYTES));
  },
});
