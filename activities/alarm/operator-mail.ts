import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { putMail } from '../../store/outbox.ts';
import { alarmMail } from '../../texts/mail/alarm.ts';
import { outboxMail } from '../mail/outbox-mail.ts';
import type { Channel } from './channel.ts';

const OPERATOR = 'beheerder';
/** The kind of these mails in the outbox. */
export const ALARM = 'alarm';

/** Mail to whoever keeps it running, by way of the outbox. */
export const operatorMail = (
  db: Kysely<Database>,
  { to, from }: { readonly to: string; readonly from: string },
): Channel => ({
  name: 'mail',
  async tell({ key, reference, troubles }) {
    await putMail(db, [
      outboxMail({
        key: `${key}/${to}`,
        kind: ALARM,
        reference: reference === '' ? null : reference,
        milestone: null,
        at: Date.now(),
        sender: from,
        person: { name: OPERATOR, mail: to },
        mail: alarmMail(OPERATOR, reference, troubles),
      }),
    ]);
  },
});
