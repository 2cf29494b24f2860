import type { EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import type { Authority, Person } from '../../domain/plan/authority.ts';
import { writeCalendar, type CalendarEntry } from '../../files/calendar/write-calendar.ts';
import type { NewMail } from '../../store/outbox.ts';
import type { MailText } from '../../texts/mail/layout.ts';
import type { Mailing } from '../deps.ts';
import { domainOf, messageIdOf, threadOf } from '../../files/mail/message-id.ts';

/** A mail for one person, for the outbox. */
export function outboxMail(given: {
  readonly key: string;
  readonly kind: string;
  /** The case that it is about; null when it tells of several. */
  readonly reference: string | null;
  readonly milestone: string | null;
  readonly at: EpochMs;
  readonly authority: Authority;
  /** Who gets an answer to it. */
  readonly lead: Person | null;
  readonly person: Person;
  readonly mail: MailText;
  readonly calendar: readonly CalendarEntry[];
  readonly mailing: Mailing;
  readonly round?: { readonly day: IsoDate; readonly no: number };
}): NewMail {
  const { key, kind, reference, milestone, at, authority, lead, person, mail, calendar, mailing, round } = given;
  const domain = mailing.idDomain ?? domainOf(authority.sender);
  const answered = authority.replyTo === null ? lead : { name: authority.name, mail: authority.replyTo };
  return {
    key,
    kind,
    reference,
    milestone,
    day: round?.day ?? null,
    no: round?.no ?? null,
    at,
    dated: mailing.dated === 'business' ? at : null,
    sender: authority.sender,
    senderName: authority.name,
    // Nobody answers to themselves.
    replyTo: answered?.mail === person.mail ? null : answered,
    person: person.name,
    address: person.mail,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: messageIdOf(key, domain),
    thread: reference === null ? null : threadOf(reference, domain),
    calendar: calendar.length === 0 ? null : writeCalendar(calendar, at),
  };
}
