import { stuckMail, type MailState } from '../../store/stuck-mail.ts';
import type { Trouble } from '../../store/troubles.ts';
import { ALARM } from '../alarm/alarm-mail.ts';
import type { Look } from './look.ts';

const KIND: Partial<Readonly<Record<MailState, Trouble['kind']>>> = {
  refused: 'mail-refused',
  'in-doubt': 'mail-in-doubt',
};

/** Mail that did not arrive, and mail that has waited for long. */
export const mailThatIsStuck: Look = {
  kinds: ['mail-waiting', 'mail-refused', 'mail-in-doubt'],
  find: async ({ db }) =>
    (await stuckMail(db)).map(({ key, reference, state, kind, subject, person }) => ({
      reference: reference ?? '',
      kind: KIND[state] ?? 'mail-waiting',
      subject: key,
      detail: `${kind === ALARM ? `${ALARM}: ` : ''}“${subject}” aan ${person}`,
    })),
};
