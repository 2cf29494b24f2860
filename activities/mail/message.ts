import type { SendMailOptions } from 'nodemailer';
import type { OutboxMail } from '../../store/outbox.ts';

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
