import { createHash } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import type { OutboxMail } from '../../store/outbox.ts';

/** The part of a Message-ID behind the at sign: ours, whatever the sender's domain is. */
const ID_DOMAIN = 'tenderklok.example';

/** The same key always gives the same Message-ID, so that a message that went out twice is known as one. */
export const messageIdOf = (key: string): string =>
  `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${ID_DOMAIN}>`;

/** One message for one recipient, with an envelope of its own: headers decide nothing about who gets it. */
export function messageOf(row: OutboxMail): SendMailOptions {
  return {
    from: row.sender,
    to: { name: row.person, address: row.address },
    envelope: { from: row.sender, to: [row.address] },
    subject: row.subject,
    text: row.text,
    html: row.html,
    messageId: row.messageId,
    date: new Date(row.at),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'nl' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
