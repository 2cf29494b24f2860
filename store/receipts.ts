import { sql, type Kysely, type Transaction } from 'kysely';
import { judgedReceipt } from '../domain/case/judged-receipt.ts';
import type { Receipt } from '../domain/case/receipt.ts';
import type { JudgedReceipt } from '../domain/case/receipt-judgement.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import { sealOf, type Seal } from './evidence/seal-of.ts';
import { seal } from './evidence/seal.ts';
import type { ReceivedKind } from '../domain/case/received-kind.ts';
import { deskOf } from './desk.ts';
import { inBatches } from './in-batches.ts';
import { atMicros, receiptOf } from './receipt.ts';

/** What a party hands in. */
export interface HandedIn {
  readonly reference: string;
  readonly kind: ReceivedKind;
  /** The sender's own number. */
  readonly uploadId: string;
  readonly party: string;
  readonly lot: string | null;
  /** The lot that the sender named and that the case does not know; then `lot` is null. Absent: none. */
  readonly unknownLot?: string | null;
  readonly sha256: string;
  /** Now by the clock of a rehearsal; null: the clock of the database decides. */
  readonly at: EpochMs | null;
  /** When it came in elsewhere, and what shows that; absent: it comes in here and now. */
  readonly came?: { readonly at: EpochMs; readonly proof: string };
}

export type ReceiveOutcome =
  { readonly kind: 'receipt'; readonly receipt: Receipt; readonly fresh: boolean } | { readonly kind: 'no-case' };

/** What is kept with a receipt that is new, in the same transaction; it gives the seals of that. It is asked again when that fell. */
type Beside = (tx: Transaction<Database>, receipt: Receipt) => Promise<readonly Seal[] | void>;

interface Arrived {
  readonly given: HandedIn;
  /** When it came, in microseconds. */
  readonly micros: number;
  readonly beside: Beside | undefined;
}

/** Receipts of one case that are given in one transaction. */
const TOGETHER = 50;

/** Who takes in what comes to a case file: what is there at one time has one instant, and for each case its turn. */
interface Intake {
  readonly clock: (one: null) => Promise<number>;
  readonly cases: Map<string, (one: Arrived) => Promise<ReceiveOutcome>>;
}

const intakes = new WeakMap<Kysely<Database>, Intake>();

function intakeOf(db: Kysely<Database>): Intake {
  const intake = intakes.get(db) ?? {
    clock: inBatches(async (all: readonly null[]) => {
      const micros = await clockOf(db);
      return all.map(() => micros);
    }, Infinity),
    cases: new Map(),
  };
  intakes.set(db, intake);
  return intake;
}

/**
 * Gives a receipt for whatever comes in: number, instant, and what it is judged, all in one transaction. The instant is that at which all
 * of it was here, read before it waits for its turn: by a rush at our desk nobody comes late, and who has a lower number did not come
 * later. The same upload of the same sender again gives the same receipt; something else under the same number gets one of its own, in
 * doubt. Index: receipts_of_sender.
 */
export async function receive(db: Kysely<Database>, given: HandedIn, beside?: Beside): Promise<ReceiveOutcome> {
  const { clock, cases } = intakeOf(db);
  const micros = given.at === null ? await clock(null) : given.at * MICROS;
  const take = cases.get(given.reference) ?? inBatches((all: readonly Arrived[]) => receiveAll(db, all), TOGETHER);
  cases.set(given.reference, take);
  return take({ given, micros, beside });
}

const receiveAll = (db: Kysely<Database>, all: readonly Arrived[]): Promise<readonly ReceiveOutcome[]> =>
  db.transaction().execute(async (tx) => {
    const done: Awaited<ReturnType<typeof receiveIn>>[] = [];
    for (const { given, micros, beside } of all) done.push(await receiveIn(tx, given, beside, micros));
    await seal(
      tx,
      done.flatMap(({ seals }) => seals),
    );
    return done.map(({ outcome }) => outcome);
  });

/** The same in a transaction that does more. @param arrived when it came, in microseconds; null: it comes now. @returns beside the outcome what must be sealed at its end */
export async function receiveIn(
  tx: Transaction<Database>,
  given: HandedIn,
  beside?: Beside,
  arrived: number | null = null,
): Promise<{ readonly outcome: ReceiveOutcome; readonly seals: readonly Seal[] }> {
  // One number at a time per procedure: the row of the case is the lock.
  const known = await tx
    .selectFrom('cases')
    .select(['reference', 'outcome', 'state'])
    .where('reference', '=', given.reference)
    .forUpdate()
    .executeTakeFirst();
  if (known === undefined) return { outcome: { kind: 'no-case' }, seals: [] };
  const earlier = await tx
    .selectFrom('receipts')
    .selectAll()
    .select(atMicros)
    .where('reference', '=', given.reference)
    .where('kind', '=', given.kind)
    .where('party', '=', given.party)
    .where('upload_id', '=', given.uploadId)
    .orderBy('no')
    .execute();
  const same = earlier.map(receiptOf).find((one) => isSame(one, given));
  if (same !== undefined) return { outcome: { kind: 'receipt', receipt: same, fresh: false }, seals: [] };
  const numberUsed = earlier.length > 0;
  const now = arrived ?? (given.at === null ? await clockOf(tx) : given.at * MICROS);
  const filedAt = Math.floor(now / MICROS);
  const micros = given.came === undefined ? now : given.came.at * MICROS;
  const { kind, lot } = given;
  const inDoubt = numberUsed || (given.unknownLot ?? null) !== null;
  const judged = judgedReceipt(await deskOf(tx, known, lot), { kind, lot, at: micros / MICROS, inDoubt });
  const { receipt, sealed } = await put(tx, given, { atMicros: micros, filedAt, numberUsed, ...judged });
  const more = (await beside?.(tx, receipt)) ?? [];
  return { outcome: { kind: 'receipt', receipt, fresh: true }, seals: [sealed, ...more] };
}

/** The same content, for the same lot. */
const isSame = (one: Receipt, { sha256, lot, unknownLot }: HandedIn): boolean =>
  one.sha256 === sha256 && one.lot === lot && one.unknownLot === (unknownLot ?? null);

/** Microseconds in a millisecond. */
const MICROS = 1_000;

/** Now by the clock of the database in microseconds. */
async function clockOf(tx: Kysely<Database>): Promise<number> {
  const micros = sql<string>`(extract(epoch from clock_timestamp()) * 1000000)::bigint`;
  const { now } = await tx.selectNoFrom(micros.as('now')).executeTakeFirstOrThrow();
  return Number(now);
}

/** Index: primary key. */
async function put(
  tx: Transaction<Database>,
  given: HandedIn,
  {
    atMicros: micros,
    filedAt,
    numberUsed,
    ...judged
  }: Pick<Receipt, 'atMicros' | 'filedAt' | 'numberUsed' | keyof JudgedReceipt>,
): Promise<{ readonly receipt: Receipt; readonly sealed: Seal }> {
  const { reference, kind, uploadId, party, lot, unknownLot, sha256 } = given;
  const { last } = await tx
    .selectFrom('receipts')
    .select((select) => select.fn.max('no').as('last'))
    .where('reference', '=', reference)
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow();
  const row = await tx
    .insertInto('receipts')
    .values({
      reference,
      kind,
      no: (last ?? 0) + 1,
      upload_id: uploadId,
      number_used: numberUsed,
      party,
      lot,
      unknown_lot: unknownLot ?? null,
      at: sql<Date>`timestamptz 'epoch' + ${micros}::float8 * interval '1 microsecond'`,
      filed_at: new Date(filedAt),
      proof: given.came?.proof ?? null,
      sha256,
      ...judged,
    })
    .returningAll()
    .returning(sealOf('receipts'))
    .returning(atMicros)
    .executeTakeFirstOrThrow();
  const { seal: sealed, ...receipt } = row;
  return { receipt: receiptOf(receipt), sealed };
}
