import { createTransport } from 'nodemailer';
import { messageOf } from '../activities/mail/message.ts';
import type { Stack } from '../client/stack/stack.ts';
import type { OutboxMail } from '../store/outbox.ts';

/** The floor: the same messages through a bare pool, with no outbox, no marks and no durable work around it. */
export async function sendAll(stack: Pick<Stack, 'smtp'>, mails: readonly OutboxMail[]): Promise<void> {
  const transport = createTransport({
    pool: true,
    ...stack.smtp,
    secure: false,
    ignoreTLS: true,
    maxConnections: 16,
    maxMessages: Infinity,
  });
  await Promise.all(mails.map((mail) => transport.sendMail(messageOf(mail))));
  transport.close();
}
