import type { Kysely } from 'kysely';
import type { ActorId } from '../domain/case/ids.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import { ENVELOPES, type Envelope } from '../domain/office/envelope.ts';
import type { OpeningCall } from '../domain/office/opening.ts';
import type { Database } from './database.ts';
import { putSealed } from './evidence/seal.ts';

/** What was opened at one time, by which two people, and its record. */
export interface Opening {
  readonly envelope: Envelope;
  readonly no: number;
  readonly bids: readonly number[];
  readonly first: ActorId;
  readonly second: ActorId;
  readonly calledAt: EpochMs;
  readonly openedAt: EpochMs;
  /** Address of the record, which is its hash. */
  readonly record: string;
  readonly recordBytes: number;
}

/** Who asked last to open this and waits; null when nobody does. Index: primary key. */
export async function openingCall(
  db: Kysely<Database>,
  reference: string,
  envelope: Envelope,
): Promise<OpeningCall | null> {
  const row = await db
    .selectFrom('opening_calls')
    .select(['by', 'at'])
    .where('reference', '=', reference)
    .where('envelope', '=', envelope)
    .executeTakeFirst();
  return row === undefined ? null : { by: row.by, at: row.at.getTime() };
}

/** Somebody asks to open; an earlier call that nobody answered is no more. Index: primary key. */
export async function putCall(
  db: Kysely<Database>,
  reference: string,
  envelope: Envelope,
  { by, at }: OpeningCall,
): Promise<void> {
  await db
    .insertInto('opening_calls')
    .values({ reference, envelope, by, at: new Date(at) })
    .onConflict((conflict) => conflict.columns(['reference', 'envelope']).doUpdateSet({ by, at: new Date(at) }))
    .execute();
}

/** Puts down what was opened, and that nobody waits any more. Index: primary key. */
export async function putOpening(db: Kysely<Database>, reference: string, opening: Opening): Promise<void> {
  const { envelope, no, first, second, record } = opening;
  await putSealed(db, 'openings', [
    {
      reference,
      envelope,
      no,
      first,
      second,
      record,
      bids: [...opening.bids],
      called_at: new Date(opening.calledAt),
      opened_at: new Date(opening.openedAt),
      record_bytes: opening.recordBytes,
    },
  ]);
  await db.deleteFrom('opening_calls').where('reference', '=', reference).where('envelope', '=', envelope).execute();
}

/** Everything that was opened, in order. Index: primary key. */
export async function openingsOf(db: Kysely<Database>, reference: string): Promise<readonly Opening[]> {
  const rows = await db
    .selectFrom('openings')
    .selectAll()
    .where('reference', '=', reference)
    .orderBy('opened_at')
    .execute();
  return rows.map(({ envelope, no, bids, first, second, called_at, opened_at, record, record_bytes }) => ({
    envelope,
    no,
    bids,
    first,
    second,
    record,
    calledAt: called_at.getTime(),
    openedAt: opened_at.getTime(),
    recordBytes: Number(record_bytes),
  }));
}

/** The numbers of the bids of which each part was opened. */
export async function openedBids(
  db: Kysely<Database>,
  reference: string,
): Promise<Readonly<Record<Envelope, ReadonlySet<number>>>> {
  const all = await openingsOf(db, reference);
  return Object.fromEntries(
    ENVELOPES.map((one) => [one, new Set(all.filter(({ envelope }) => envelope === one).flatMap(({ bids }) => bids))]),
  ) as Record<Envelope, Set<number>>;
}

/** Whether the grades for quality are on record as fixed. Index: primary key. */
export async function areGradesFixed(db: Kysely<Database>, reference: string): Promise<boolean> {
  const row = await db.selectFrom('fixed_grades').select('at').where('reference', '=', reference).executeTakeFirst();
  return row !== undefined;
}

/** They are fixed from now on. */
export async function putGradesFixed(db: Kysely<Database>, reference: string, { by, at }: OpeningCall): Promise<void> {
  await putSealed(db, 'fixed_grades', [{ reference, by, at: new Date(at) }]);
}
