import type { Kysely } from 'kysely';
import type { CaseFact } from '../domain/case/fact.ts';
import type { CaseEvent, RecordRequest } from '../contracts/case-event.ts';
import type { Refusal } from '../domain/acts/refusal.ts';
import type { ActorId, TextRef } from '../domain/case/ids.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Verified } from '../domain/rights/vouched.ts';
import type { Database } from './database.ts';
import { sealOf, sealsOf } from './evidence/seal-of.ts';
import { putSealed, seal } from './evidence/seal.ts';
import { eventRow } from './event-rows.ts';
import { putNotices } from './notices.ts';
import { takeCase, takeMilestones } from './read-model.ts';
import { takeVerdicts } from './received.ts';

/**
 * Writes events and what follows from them in one transaction; a key that is there already changes nothing. The snapshot is the case
 * after the last of them.
 */
export async function recordEvents(
  db: Kysely<Database>,
  { reference, events, state, notices = [] }: RecordRequest,
): Promise<void> {
  const last = events.at(-1);
  if (last === undefined) return;
  await db.transaction().execute(async (tx) => {
    const inserted = await tx
      .insertInto('events')
      .values(events.map((event) => eventRow(reference, event)))
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning(['key', 'seq', sealOf('events')])
      .execute();
    const fresh = events.filter((event) => inserted.some(({ key, seq }) => key === event.key && seq === event.seq));
    if (fresh.length === 0) return;
    await seal(tx, [
      ...sealsOf(inserted),
      ...(await takeMilestones(tx, reference, fresh)),
      ...(await takeVerdicts(tx, reference, fresh)),
      ...(await takeCase(tx, reference, last, state)),
      ...(await putNotices(tx, notices)),
    ]);
  });
}

/** An act that a rule refused: nothing changed, but the attempt is on record. */
export async function recordRefusal(
  db: Kysely<Database>,
  refused: {
    readonly reference: string;
    readonly key: string;
    readonly at: EpochMs;
    readonly phase: string;
    readonly by: readonly ActorId[];
    readonly verified: readonly Verified[];
    readonly act: string;
    readonly refusal: Refusal;
  },
): Promise<void> {
  const { reference, key, at, phase, by, verified, act, refusal } = refused;
  await recordAside(db, {
    reference,
    key: `${reference}/refused/${key}`,
    at,
    phase,
    by,
    verified,
    fact: { kind: 'refused', act, refusal },
  });
}

/** What somebody did with a thing of the case file: one event, in the transaction of what it wrote. */
export async function recordAct(
  db: Kysely<Database>,
  done: {
    readonly reference: string;
    readonly key: string;
    readonly at: EpochMs;
    readonly phase: string;
    readonly by: { readonly by: ActorId; readonly vouched?: Verified };
    readonly fact: CaseFact;
  },
): Promise<void> {
  const { by, vouched } = done.by;
  const verified = vouched === undefined ? [] : [{ issuer: vouched.issuer, subject: vouched.subject }];
  await recordAside(db, { ...done, by: [by], verified });
}

/** What became of things of the case file without anybody acting: an event each, in the transaction of what was written. */
export const recordOfItself = (
  db: Kysely<Database>,
  ...happened: readonly {
    readonly reference: string;
    readonly key: string;
    readonly at: EpochMs;
    readonly phase: string;
    readonly fact: CaseFact;
  }[]
): Promise<void> => recordAside(db, ...happened.map((one) => ({ ...one, by: [], verified: [] })));

/** Puts on record who started a procedure, and why in spite of which warnings; once for each definition. */
export async function recordStart(
  db: Kysely<Database>,
  start: {
    readonly reference: string;
    readonly hash: string;
    readonly at: EpochMs;
    readonly by: readonly ActorId[];
    readonly verified: readonly Verified[];
    readonly reason: TextRef | null;
    /** Ids of the rules whose warnings were accepted. */
    readonly accepted: readonly string[];
  },
): Promise<void> {
  const { reference, hash, at, by, verified, reason, accepted } = start;
  const fact = { kind: 'started', hash, accepted, reason } as const;
  await recordAside(db, { reference, key: startKey(start), at, phase: '', by, verified, fact });
}

/** Whether a start by this definition is on record. By the key of the event. */
export async function isStartRecorded(db: Kysely<Database>, start: Start): Promise<boolean> {
  const row = await db.selectFrom('events').select('key').where('key', '=', startKey(start)).executeTakeFirst();
  return row !== undefined;
}

interface Start {
  readonly reference: string;
  readonly hash: string;
}

const startKey = ({ reference, hash }: Start): string => `${reference}/started/${hash}`;

/** Events that are none of the case itself: they change nothing in the read model. */
async function recordAside(
  db: Kysely<Database>,
  ...events: readonly (Omit<CaseEvent, 'seq' | 'milestones'> & { readonly reference: string })[]
): Promise<void> {
  const rows = events.map(({ reference, ...own }) => eventRow(reference, { ...own, seq: 0, milestones: [] }));
  await putSealed(db, 'events', rows);
}
