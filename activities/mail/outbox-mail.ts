import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Person } from '../../domain/plan/definition.ts';
import type { NewOutboxRow } from '../../store/outbox.ts';
import type { MailText } from '../../texts/mail/layout.ts';
import { messageIdOf } from './message.ts';

/** A mail for one person as a row of the outbox. */
export function outboxRow(given: {
  readonly key: string;
  readonly kind: string;
  readonly reference: string | null;
  readonly milestone: string | null;
  readonly at: EpochMs;
  readonly sender: string;
  readonly person: Person;
  readonly mail: MailText;
  readonly round?: { readonly day: string; readonly no: number };
}): NewOutboxRow {
  const { key, kind, reference, milestone, at, sender, person, mail, round } = given;
  return {
    key,
    kind,
    reference,
    milestone,
    day: round?.day ?? null,
    no: round?.no ?? null,
    at: new Date(at),
    sender,
    person: person.name,
    address: person.mail,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    message_id: messageIdOf(key),
    state: 'pending',
    sent_at: null,
    answer: null,
  };
}
