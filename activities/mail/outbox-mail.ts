import type { EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import type { Person } from '../../domain/plan/definition.ts';
import type { NewMail } from '../../store/outbox.ts';
import type { MailText } from '../../texts/mail/layout.ts';
import { messageIdOf } from './message.ts';

/** A mail for one person, for the outbox. */
export function outboxMail(given: {
  readonly key: string;
  readonly kind: string;
  readonly reference: string | null;
  readonly milestone: string | null;
  readonly at: EpochMs;
  readonly sender: string;
  readonly person: Person;
  readonly mail: MailText;
  readonly round?: { readonly day: IsoDate; readonly no: number };
}): NewMail {
  const { key, kind, reference, milestone, at, sender, person, mail, round } = given;
  return {
    key,
    kind,
    reference,
    milestone,
    day: round?.day ?? null,
    no: round?.no ?? null,
    at,
    sender,
    person: person.name,
    address: person.mail,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: messageIdOf(key),
  };
}
