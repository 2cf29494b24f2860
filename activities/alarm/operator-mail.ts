import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { putMail } from '../../store/outbox.ts';
import type { Receiver } from '../../texts/mail/receiver.ts';
import type { Mailing } from '../deps.ts';
import { alarmTo } from './alarm-mail.ts';
import type { Channel } from './channel.ts';

const OPERATOR = 'beheerder';

/** Whoever keeps it running works with the program, and is nobody in a case. */
const operator = (reference: string, { access }: Mailing): Receiver => ({
  name: OPERATOR,
  roles: ['procedureLead'],
  case: {
    reference,
    subject: '',
    people: { procedureLead: [], procurementOfficer: [], lawyer: [], evaluator: [] },
    urgent: false,
  },
  ...access,
});

/** Mail to whoever keeps it running, by way of the outbox. */
export const operatorMail = (
  db: Kysely<Database>,
  { to, from, mailing }: { readonly to: string; readonly from: string; readonly mailing: Mailing },
): Channel => ({
  name: 'mail',
  async tell(alarm) {
    const authority = { name: 'Tenderklok', onBehalfOf: null, sender: from, replyTo: null };
    const person = { name: OPERATOR, mail: to };
    await putMail(db, [alarmTo(person, operator(alarm.reference, mailing), alarm, { authority, mailing })]);
  },
});
