import { stuckMail, type MailState, type StuckMail } from '../../store/stuck-mail.ts';
import type { Trouble } from '../../store/troubles.ts';
import { ALARM } from '../alarm/alarm-mail.ts';
import type { Look } from './look.ts';

const KIND: Partial<Readonly<Record<MailState, Trouble['kind']>>> = {
  refused: 'mail-refused',
  'in-doubt': 'mail-in-doubt',
};

/** Of a letter that was refused the letter itself tells: its term does not run. */
const isNoLostLetter = ({ kind, state }: StuckMail): boolean => kind !== 'letter' || state !== 'refused';

/** Mail that did not arrive, and mail that has waited for long. */
export const mailThatIsStuck: Look = {
  kinds: ['mail-waiting', 'mail-refused', 'mail-in-doubt'],
  find: async ({ db }) =>
    (await stuckMail(db)).filter(isNoLostLetter).map(({ key, reference, state, kind, subject, person }) => ({
      reference: reference ?? '',
      kind: KIND[state] ?? 'mail-waiting',
      subject: key,
      detail: `${kind === ALARM ? `${ALARM}: ` : ''}“${subject}” aan ${person}`,
    })),
};
