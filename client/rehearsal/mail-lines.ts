import { localIso } from '../../domain/law/clock.ts';
import type { SentMail, SentReminder } from '../usecases/rehearsal-file.ts';
import type { Line } from './line.ts';

/** What one mail tells: a letter, or every milestone that it reminds of. */
export function mailLines(mail: SentMail, reminders: readonly SentReminder[]): readonly Line[] {
  const at = localIso(mail.at);
  const sent = { recipient: mail.address, messageId: mail.messageId };
  if (mail.kind === 'reminder')
    return reminders.map(({ reference, milestone, workdays, lastDay, ground }) => ({
      at,
      kind: 'reminder-sent',
      reference,
      milestone,
      workdays,
      lastDay,
      ground,
      ...sent,
    }));
  const about = mail.milestone === null ? {} : { milestone: mail.milestone };
  return [{ at, kind: 'letter-sent', reference: mail.reference ?? '', ...about, letter: mail.kind, ...sent }];
}
