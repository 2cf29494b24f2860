import { type Kysely, sql } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import { putSealed } from './evidence/seal.ts';

/** Puts down that mail is to bring a letter to an address, by this mail of the outbox. */
export async function putSending(
  db: Kysely<Database>,
  given: {
    readonly reference: string;
    readonly letter: string;
    readonly attempt: number;
    readonly outboxKey: string;
    readonly messageId: string;
    readonly address: string;
    readonly at: EpochMs;
  },
): Promise<void> {
  const { outboxKey, messageId, at, ...own } = given;
  await putSealed(db, 'letter_sendings', [
    { ...own, outbox_key: outboxKey, message_id: messageId, asked_at: new Date(at) },
  ]);
}

/** A sending of a letter with the case and the number that it is known by. */
export interface KnownSending {
  readonly letter: string;
  readonly reference: string;
  readonly no: number;
  readonly attempt: number;
  readonly address: string;
}

/** The sending that a message brought; null: none of ours. Index: unique (message_id). */
export async function sendingOf(db: Kysely<Database>, messageIds: readonly string[]): Promise<KnownSending | null> {
  if (messageIds.length === 0) return null;
  const row = await sendings(db)
    .where('message_id', 'in', [...messageIds])
    .executeTakeFirst();
  return row ?? null;
}

const sendings = (db: Kysely<Database>) =>
  db
    .selectFrom('letter_sendings')
    .innerJoin('letters', 'letters.id', 'letter_sendings.letter')
    .select([
      'letter_sendings.letter',
      'letters.reference',
      'letters.no',
      'letter_sendings.attempt',
      'letter_sendings.address',
    ]);

/** A sending of which the outbox knows what became of it, and the file does not yet. */
export interface AnsweredSending extends KnownSending {
  readonly sha256: string;
  readonly outcome: 'relay' | 'refused';
  /** When: by the clock of the case, or of the database. */
  readonly at: EpochMs;
  readonly answer: string;
}

/** Sendings that the relay took or refused and of which that is not on file. Index: outbox_letters. */
export async function answeredSendings(db: Kysely<Database>, limit: number): Promise<AnsweredSending[]> {
  const rows = await sendings(db)
    .innerJoin('outbox', 'outbox.key', 'letter_sendings.outbox_key')
    .select(['letters.sha256', 'outbox.state', 'outbox.dated', 'outbox.sent_at', 'outbox.since', 'outbox.answer'])
    .where('outbox.letter', 'is not', null)
    .where('outbox.state', 'in', ['sent', 'refused'])
    .where((all) =>
      all.not(
        all.exists(
          all
            .selectFrom('letter_proofs')
            .select('key')
            .whereRef('letter_proofs.letter', '=', 'letter_sendings.letter')
            .whereRef('letter_proofs.attempt', '=', 'letter_sendings.attempt')
            .where(sql<boolean>`letter_proofs.kind = case outbox.state when 'sent' then 'relay' else 'refused' end`),
        ),
      ),
    )
    .orderBy('outbox.seq')
    .limit(limit)
    .execute();
  return rows.map(({ state, dated, sent_at, since, answer, ...row }) => ({
    ...row,
    outcome: state === 'sent' ? 'relay' : 'refused',
    at: (dated ?? sent_at ?? since).getTime(),
    answer: answer ?? '',
  }));
}
