import { domainOf, messageIdOf, threadOf } from '../../../files/mail/message-id.ts';
import type { NewMail } from '../../../store/outbox.ts';
import type { MailText } from '../../../texts/mail/layout.ts';
import type { AtOffice } from './effect.ts';

/** A mail from the authority to one party, for the outbox: it goes out with the transaction that it is written in, or not at all. */
export function partyMail(
  {
    reference,
    definition: { authority, roles },
    now,
    ownClock,
  }: Pick<AtOffice, 'reference' | 'definition' | 'now' | 'ownClock'>,
  given: {
    /** The same within the case is the same mail. */
    readonly key: string;
    readonly kind: string;
    readonly milestone: string | null;
    readonly party: { readonly name: string; readonly mail: string };
    readonly mail: MailText;
  },
): NewMail {
  const { key: own, kind, milestone, party, mail } = given;
  const key = `${reference}/${own}/${party.mail}`;
  const domain = domainOf(authority.sender);
  const lead = roles.procedureLead[0] ?? null;
  return {
    key,
    kind,
    reference,
    milestone,
    day: null,
    no: null,
    at: now,
    dated: ownClock ? now : null,
    sender: authority.sender,
    senderName: authority.name,
    replyTo: authority.replyTo === null ? lead : { name: authority.name, mail: authority.replyTo },
    person: party.name,
    address: party.mail,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: messageIdOf(key, domain),
    thread: threadOf(reference, domain),
    calendar: null,
  };
}
