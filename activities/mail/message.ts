import type { SendMailOptions } from 'nodemailer';
import type { MailFile, OutboxMail } from '../../store/outbox.ts';

/** One message for one recipient, with an envelope of its own: headers decide nothing about who gets it. */
export function messageOf(row: OutboxMail): SendMailOptions {
  const { replyTo, thread, calendar, files = [] } = row;
  const attached = [...(calendar === null ? [] : [calendarFile(calendar)]), ...files.map(fileOf)];
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
    ...(attached.length === 0 ? {} : { attachments: attached }),
    // Whoever sends a letter must be able to show what became of it (RFC 3461).
    ...(row.letter === undefined ? {} : { dsn: reportsOn(row) }),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

const calendarFile = (content: string) => ({
  filename: 'termijnen.ics',
  content,
  contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
});

const fileOf = ({ name, type, content }: MailFile) => ({ filename: name, content, contentType: type });

/** Asks for a report on arrival and on failure; a relay that cannot do that is not asked. */
const reportsOn = ({ address }: OutboxMail): NonNullable<SendMailOptions['dsn']> => ({
  ret: 'HDRS',
  notify: ['SUCCESS', 'FAILURE'],
  orcpt: `rfc822;${address}`,
});
