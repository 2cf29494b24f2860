import { untold } from '../../../store/notices.ts';
import { unanswered } from '../../../store/kept-mail.ts';
import type { Check } from './check.ts';

/** What people must hear was written to them, and what went out has the answer of the relay that took it. */
export const mails: Check = async ({ db, reference }) => [
  ...(await untold(db, reference)).map((one) => ({ kind: 'not-told', ...one }) as const),
  ...(await unanswered(db, reference)).map((one) => ({ kind: 'no-answer', ...one }) as const),
];
