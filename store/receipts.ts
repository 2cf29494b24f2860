import { sql, type Kysely, type Transaction } from 'kysely';
import type { Receipt } from '../domain/case/receipt.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import type { Seal } from './evidence/seal-of.ts';
import { seal } from './evidence/seal.ts';
import { inBatches } from './in-batches.ts';
import { MICROS, receiveAll, type HandedIn, type ReceiveOutcome } from './receive-all.ts';

export type { ReceiveOutcome } from './receive-all.ts';

/** What a party hands in now. */
export type Arriving = Omit<HandedIn, 'micros'> & {
  /** Now by the clock of a rehearsal; null: the clock of the database decides. */
  readonly at: EpochMs | null;
};

/** A receipt that is new, and what is kept with it. */
export interface Kept<Thing> {
  readonly receipt: Receipt;
  readonly thing: Thing;
}

/** Keeps something with receipts that are new, in their transaction; it is asked again when that fell. @returns the seals of it */
export type Keep<Thing> = (tx: Transaction<Database>, all: readonly Kept<Thing>[]) => Promise<readonly Seal[]>;

/** What is kept with a receipt, and how: what is kept in one way is kept together. */
interface Beside {
  readonly keep: Keep<unknown>;
  readonly thing: unknown;
}

interface Arrived {
  readonly given: HandedIn;
  readonly beside: Beside | null;
}

/** Receipts of one case that are given in one transaction. */
const TOGETHER = 50;

/** Who takes in what comes to a case file: what is there at one time has one instant, and for each case its turn. */
interface Intake {
  readonly clock: (one: null) => Promise<number>;
  readonly receive: (one: Arrived) => Promise<ReceiveOutcome>;
}

const intakes = new WeakMap<Kysely<Database>, Intake>();

function intakeOf(db: Kysely<Database>): Intake {
  const known = intakes.get(db);
  if (known !== undefined) return known;
  const now = async (all: readonly null[]): Promise<readonly number[]> => {
    const micros = await clockOf(db);
    return all.map(() => micros);
  };
  const intake = {
    clock: inBatches(() => '', now, Infinity),
    receive: inBatches(
      ({ given }: Arrived) => given.reference,
      (all) => receiveTogether(db, all),
      TOGETHER,
    ),
  };
  intakes.set(db, intake);
  return intake;
}

/**
 * Gives a receipt for whatever comes in: number, instant, and what it is judged, all in one transaction with what is kept beside it. The
 * instant is that at which all of it was here, read before it waits for its turn: by a rush at our desk nobody comes late, and who has a
 * lower number did not come later.
 */
export async function receive<Thing = null>(
  db: Kysely<Database>,
  { at, ...given }: Arriving,
  beside?: { readonly keep: Keep<Thing>; readonly thing: Thing },
): Promise<ReceiveOutcome> {
  const intake = intakeOf(db);
  const micros = at === null ? await intake.clock(null) : at * MICROS;
  return intake.receive({ given: { ...given, micros }, beside: (beside as Beside | undefined) ?? null });
}

const receiveTogether = (db: Kysely<Database>, all: readonly Arrived[]): Promise<readonly ReceiveOutcome[]> =>
  db.transaction().execute(async (tx) => {
    const [reference = ''] = all.map(({ given }) => given.reference);
    const { outcomes, seals } = await receiveAll(
      tx,
      reference,
      all.map(({ given }) => given),
    );
    const kept = all.flatMap(({ beside }, index) => {
      const outcome = outcomes[index];
      return beside !== null && outcome?.kind === 'receipt' && outcome.fresh
        ? [{ ...beside, receipt: outcome.receipt }]
        : [];
    });
    const more: Seal[] = [];
    for (const keep of new Set(kept.map((one) => one.keep)))
      more.push(
        ...(await keep(
          tx,
          kept.filter((one) => one.keep === keep),
        )),
      );
    await seal(tx, [...seals, ...more]);
    return outcomes;
  });

/** Now by the clock of the database in microseconds. */
async function clockOf(tx: Kysely<Database>): Promise<number> {
  const micros = sql<string>`(extract(epoch from clock_timestamp()) * 1000000)::bigint`;
  const { now } = await tx.selectNoFrom(micros.as('now')).executeTakeFirstOrThrow();
  return Number(now);
}
