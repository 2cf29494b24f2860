import { sql, type Kysely } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import type { TroubleKind } from './tables/watch.ts';

export type { TroubleKind } from './tables/watch.ts';

/** Something that somebody must look at. */
export interface Trouble {
  /** Empty when it is about the whole installation. */
  readonly reference: string;
  readonly kind: TroubleKind;
  readonly subject: string;
  readonly detail: string;
}

export interface KnownTrouble extends Trouble {
  readonly since: EpochMs;
  readonly told: boolean;
}

/** It is about something else than a mail: of a mail that did not arrive the mail itself tells. */
export const isNoMail = ({ kind }: Pick<Trouble, 'kind'>): boolean => !kind.startsWith('mail-');

/** Puts down a trouble; one that is known keeps its beginning. Index: primary key. */
export async function putTrouble(db: Kysely<Database>, trouble: Trouble, since?: EpochMs): Promise<void> {
  await db
    .insertInto('troubles')
    .values({ ...trouble, told_at: null, ...(since === undefined ? {} : { since: new Date(since) }) })
    .onConflict((conflict) =>
      conflict.columns(['reference', 'kind', 'subject']).doUpdateSet({ detail: trouble.detail }),
    )
    .execute();
}

/** A trouble that is over. Index: primary key. */
export async function endTrouble(db: Kysely<Database>, trouble: Omit<Trouble, 'detail'>): Promise<void> {
  await db
    .deleteFrom('troubles')
    .where('reference', '=', trouble.reference)
    .where('kind', '=', trouble.kind)
    .where('subject', '=', trouble.subject)
    .execute();
}

/** From now on these are the troubles of these kinds: others of them are over. */
export async function replaceTroubles(
  db: Kysely<Database>,
  kinds: readonly TroubleKind[],
  found: readonly Trouble[],
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const trouble of found) await putTrouble(tx, trouble);
    const there = found.map(({ reference, kind, subject }) => JSON.stringify([reference, kind, subject]));
    await tx
      .deleteFrom('troubles')
      .where('kind', 'in', [...kinds])
      .where(sql<boolean>`not (json_build_array(reference, kind, subject)::jsonb = any(${there}::jsonb[]))`)
      .execute();
  });
}

/** All troubles there are, or those of one case, the oldest first. */
export async function troublesOf(db: Kysely<Database>, reference?: string): Promise<KnownTrouble[]> {
  const rows = await db
    .selectFrom('troubles')
    .selectAll()
    .$if(reference !== undefined, (all) => all.where('reference', '=', reference ?? ''))
    .orderBy('since')
    .orderBy('subject')
    .execute();
  return rows.map(({ reference: of, kind, subject, detail, since, told_at }) => ({
    reference: of,
    kind,
    subject,
    detail,
    since: since.getTime(),
    told: told_at !== null,
  }));
}

/** Somebody was told of these. */
export async function markTold(db: Kysely<Database>, troubles: readonly Trouble[]): Promise<void> {
  for (const { reference, kind, subject } of troubles)
    await db
      .updateTable('troubles')
      .set({ told_at: sql<Date>`clock_timestamp()` })
      .where('reference', '=', reference)
      .where('kind', '=', kind)
      .where('subject', '=', subject)
      .execute();
}
