import type { Kysely } from 'kysely';
import type { CaseEvent, RecordRequest } from '../contracts/case-event.ts';
import type { CaseFact } from '../domain/case/fact.ts';
import type { ActorId, TextRef } from '../domain/case/ids.ts';
import type { Refusal } from '../domain/acts/refusal.ts';
import type { CaseMilestone } from '../domain/case/milestone.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import { addMilestones, columnsOf, milestoneColumns } from './cases.ts';
import type { Database } from './database.ts';

/** Writes events and what follows from them in one transaction; a key that is there already changes nothing. */
export async function recordEvents(db: Kysely<Database>, { reference, events, state }: RecordRequest): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const inserted = await tx
      .insertInto('events')
      .values(
        events.map(({ key, seq, at, phase, by, fact, milestones }) => ({
          key,
          reference,
          seq,
          kind: fact.kind,
          at: new Date(at),
          phase,
          milestone: milestoneIn(fact),
          by: [...by],
          fact: JSON.stringify(fact),
          milestones: JSON.stringify(milestones),
        })),
      )
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning('key')
      .execute();
    const fresh = new Set(inserted.map((one) => one.key));
    const last = events.filter((event) => fresh.has(event.key)).at(-1);
    if (last === undefined) return;
    for (const [milestone, seq] of latest(events)) await updateMilestone(tx, reference, milestone, seq);
    await tx
      .updateTable('cases')
      .set({ phase: last.phase, seq: last.seq, ...columnsOf(state) })
      .where('reference', '=', reference)
      .where('seq', '<', last.seq)
      .execute();
  });
}

/** The milestone that a fact is about, or null. */
export const milestoneIn = (fact: CaseFact): string | null =>
  'milestone' in fact
    ? fact.milestone
    : (fact.kind === 'suspended' || fact.kind === 'resumed') && fact.what.of === 'term'
      ? fact.what.milestone
      : fact.kind === 'refused'
        ? fact.refusal.milestone
        : null;

/** Every milestone that changed, as it is after the last event that changed it. */
function latest(events: readonly CaseEvent[]): Iterable<readonly [CaseMilestone, number]> {
  const byId = new Map<string, readonly [CaseMilestone, number]>();
  for (const { milestones, seq } of events) for (const one of milestones) byId.set(one.id, [one, seq]);
  return byId.values();
}

async function updateMilestone(
  tx: Kysely<Database>,
  reference: string,
  milestone: CaseMilestone,
  seq: number,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('milestones')
    .set({ ...milestoneColumns(milestone), seq })
    .where('reference', '=', reference)
    .where('id', '=', milestone.id)
    .where('seq', '<', seq)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  const { count } = await tx
    .selectFrom('milestones')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow();
  // One that came into the case after its first plan; one that is there with a newer number stays.
  const added = { reference, roles: [], remindWorkdays: [], plannedEndsAt: milestone.endsAt, milestone };
  await addMilestones(tx, [added], count);
}

/** An act, a question or a bid that a rule refused: nothing changed, but the attempt is on record. */
export async function recordRefusal(
  db: Kysely<Database>,
  refused: {
    readonly reference: string;
    readonly key: string;
    readonly at: EpochMs;
    readonly phase: string;
    readonly by: readonly (ActorId | string)[];
    readonly act: string;
    readonly refusal: Refusal;
  },
): Promise<void> {
  const { reference, key, at, phase, by, act, refusal } = refused;
  await recordAside(db, {
    reference,
    key: `${reference}/refused/${key}`,
    at,
    phase,
    by,
    fact: { kind: 'refused', act, refusal },
  });
}

/** Puts on record who started a procedure, and why in spite of which warnings; once for each definition. */
export async function recordStart(
  db: Kysely<Database>,
  start: {
    readonly reference: string;
    readonly hash: string;
    readonly at: EpochMs;
    readonly by: readonly ActorId[];
    readonly reason: TextRef | null;
    /** Ids of the rules whose warnings were accepted. */
    readonly accepted: readonly string[];
  },
): Promise<void> {
  const { reference, hash, at, by, reason, accepted } = start;
  const fact = { kind: 'started', hash, accepted, reason } as const;
  await recordAside(db, { reference, key: `${reference}/started/${hash}`, at, phase: '', by, fact });
}

/** An event that is none of the case itself: it changes nothing in the read model. */
async function recordAside(
  db: Kysely<Database>,
  event: Omit<CaseEvent, 'seq' | 'milestones'> & { readonly reference: string },
): Promise<void> {
  const { reference, key, at, phase, by, fact } = event;
  await db
    .insertInto('events')
    .values({
      key,
      reference,
      seq: 0,
      kind: fact.kind,
      at: new Date(at),
      phase,
      milestone: milestoneIn(fact),
      by: [...by],
      fact: JSON.stringify(fact),
      milestones: JSON.stringify([]),
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}
