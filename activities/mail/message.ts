import { createHash } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import type { OutboxMail } from '../../store/outbox.ts';

/** The same key always gives the same Message-ID, so that a message that went out twice is known as one. */
export const messageIdOf = (key: string, domain: string): string =>
  `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${domain}>`;

/** What all mails of a case answer to, so that a mailbox keeps them together. */
export const threadOf = (reference: string, domain: string): string => messageIdOf(`zaak/${reference}`, domain);

/** @example domainOf('tender@utrecht.example') // 'utrecht.example' */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** One message for one recipient, with an envelope of its own: headers decide nothing about who gets it. */
export function messageOf(row: OutboxMail): SendMailOptions {
  const { replyTo, thread, calendar } = row;
  return {
    from: { name: row.senderName, address: row.sender },
    to: { name: row.person, address: row.address },
    ...(replyTo === null ? {} : { replyTo: { name: replyTo.name, address: replyTo.mail } }),
    envelope: { from: row.sender, to: [row.address] },
    subject: row.subject,
    text: row.text,
    html: row.html,
    messageId: row.messageId,
    ...(thread === null ? {} : { inReplyTo: thread, references: thread }),
    date: row.dated === null ? new Date() : new Date(row.dated),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'nl' },
    ...(calendar === null ? {} : { attachments: [calendarFile(calendar)] }),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

const calendarFile = (content: string) => ({
  filename: 'termijnen.ics',
  content,
  contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
});
