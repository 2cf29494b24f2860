import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import type { Letter, OutboxStand } from '../domain/office/letter.ts';
import type { Vouched } from '../domain/rights/vouched.ts';
import type { Database } from './database.ts';
import { below } from './evidence/below.ts';
import { proofsOf } from './letter-proofs.ts';
import type { LetterTable } from './tables/letters.ts';
import type { MailState } from './tables/mail.ts';

export type { LetterPart } from './tables/letters.ts';

/** A letter as it is on file, with what became of it. */
export interface StoredLetter extends Letter {
  readonly reference: string;
  readonly addressee: string;
  readonly subject: string;
  /** Day that it bears. */
  readonly datedOn: IsoDate;
  readonly template: string;
  readonly sha256: string;
  readonly madeBy: string;
  readonly approvedBy: string | null;
  readonly releasedBy: string | null;
  readonly releasedAs: Vouched | null;
}

/** The letters of a case in the order of their numbers. Indexes: unique (reference, no), primary keys. */
export const readLetters = (db: Kysely<Database>, reference: string): Promise<StoredLetter[]> =>
  lettersWhere(db, sql<boolean>`reference = ${reference}`);

/** The same of a case and those below it; null: of all. */
export const lettersBelow = (db: Kysely<Database>, reference: string | null): Promise<StoredLetter[]> =>
  lettersWhere(db, below('letters.reference', reference));

async function lettersWhere(db: Kysely<Database>, which: RawBuilder<boolean>): Promise<StoredLetter[]> {
  const rows = await db
    .selectFrom('letters')
    .selectAll()
    .select(sql<string>`dated_on::text`.as('dated'))
    .where(which)
    .orderBy('reference')
    .orderBy('no')
    .execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const sendings = await db
    .selectFrom('letter_sendings')
    .innerJoin('outbox', 'outbox.key', 'letter_sendings.outbox_key')
    .select(['letter_sendings.letter as of', 'attempt', 'state'])
    .where('letter_sendings.letter', 'in', ids)
    .orderBy('attempt')
    .execute();
  const proofs = await proofsOf(db, ids);
  const sent = new Map<string, (typeof sendings)[number][]>();
  for (const one of sendings) sent.set(one.of, [...(sent.get(one.of) ?? []), one]);
  return rows.map((row) => {
    const own = sent.get(row.id) ?? [];
    return {
      ...letterOf(row),
      datedOn: row.dated as IsoDate,
      outbox: standOf(own.at(-1)?.state),
      attempts: own.length,
      proofs: proofs.get(row.id) ?? [],
    };
  });
}

function standOf(state: MailState | undefined): OutboxStand {
  switch (state) {
    case undefined:
      return null;
    case 'sent':
    case 'refused':
    case 'in-doubt':
      return state;
    case 'pending':
    case 'claimed':
    case 'dotted':
    // Somebody saw to it that its reader knows: what shows that is a proof of another channel.
    case 'settled':
      return 'waiting';
  }
}

const ms = (at: Date | null): EpochMs | null => at?.getTime() ?? null;

const letterOf = (row: Selectable<LetterTable>): Omit<StoredLetter, 'datedOn' | 'outbox' | 'attempts' | 'proofs'> => ({
  id: row.id,
  reference: row.reference,
  no: row.no,
  kind: row.kind,
  milestone: row.milestone,
  anew: row.milestone === null ? null : (row.anew ?? 0),
  party: row.party,
  addressee: row.addressee,
  address: row.address,
  subject: row.subject,
  template: row.template,
  sha256: row.sha256,
  madeAt: row.made_at.getTime(),
  madeBy: row.made_by,
  approvedAt: ms(row.approved_at),
  approvedBy: row.approved_by,
  releasedAt: ms(row.released_at),
  releasedBy: row.released_by,
  releasedAs: row.released_as,
  withdrawnAt: ms(row.withdrawn_at),
});

/** Open cases with letters that were released: of these somebody must know whether they went. Index: letters_released. */
export async function casesWithLetters(db: Kysely<Database>): Promise<string[]> {
  const rows = await db
    .selectFrom('letters')
    .innerJoin('cases', 'cases.reference', 'letters.reference')
    .select('letters.reference')
    .distinct()
    .where('released_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .where('cases.outcome', 'is', null)
    .orderBy('letters.reference')
    .execute();
  return rows.map(({ reference }) => reference);
}
