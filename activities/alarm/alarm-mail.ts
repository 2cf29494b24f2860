import type { Authority, Person } from '../../domain/plan/authority.ts';
import type { NewMail } from '../../store/outbox.ts';
import { alarmMail } from '../../texts/mail/alarm.ts';
import type { Receiver } from '../../texts/mail/receiver.ts';
import type { Mailing } from '../deps.ts';
import { outboxMail } from '../mail/outbox-mail.ts';
import type { Alarm } from './channel.ts';

/** The kind of these mails in the outbox. */
export const ALARM = 'alarm';

/** What is told to one person, for the outbox. */
export const alarmTo = (
  person: Person,
  to: Receiver,
  { key, reference, troubles }: Alarm,
  { authority, mailing }: { readonly authority: Authority; readonly mailing: Mailing },
): NewMail =>
  outboxMail({
    key: `${key}/${person.mail}`,
    kind: ALARM,
    reference: reference === '' ? null : reference,
    milestone: null,
    at: Date.now(),
    authority,
    lead: null,
    person,
    mail: alarmMail(to, troubles),
    calendar: [],
    mailing,
  });
