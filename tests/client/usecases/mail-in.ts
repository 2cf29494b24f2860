import { sql, type Kysely } from 'kysely';
import type { Database } from '../../../store/database.ts';
import { putMail } from '../../../store/outbox.ts';
import { NOW } from '../../domain/acts/builders.ts';
import { unguarded } from '../../store/unguarded.ts';

export type MailRowState = 'pending' | 'refused' | 'in-doubt' | 'sent';

let made = 0;

/** A mail that stands so since these minutes. @param reference of the case that it is about; null: of none */
export async function putMailIn(
  db: Kysely<Database>,
  reference: string | null,
  state: MailRowState,
  minutes = 0,
): Promise<void> {
  const key = `mail-${(made += 1)}`;
  const words = { subject: 'Verplaatst', text: 't', html: 'h', messageId: `<${key}@x.example>`, senderName: 'Utrecht' };
  const people = { sender: 'a@x.example', person: 'Rik Jansen', address: 'r@x.example' };
  const beside = { milestone: null, day: null, no: null, dated: null, replyTo: null, thread: null, calendar: null };
  await putMail(db, [{ key, kind: 'moved', reference, at: NOW, ...beside, ...people, ...words }]);
  await unguarded(db, (tx) =>
    sql`update outbox set state = ${state}, answer = '550 no such user',
    put_at = put_at - make_interval(mins => ${minutes}) where key = ${key}`.execute(tx),
  );
}
