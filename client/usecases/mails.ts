import { decideMail, stuckMail, type StuckMail } from '../../store/stuck-mail.ts';
import type { CaseFile } from './desk.ts';

/** Mail that did not arrive, of all cases. */
export const lostMail = ({ db }: CaseFile): Promise<StuckMail[]> => stuckMail(db);

/** What somebody decides about a mail that did not arrive. @returns whether there was such a mail */
export const decideOn = ({ db }: CaseFile, no: number, decided: 'again' | 'settled'): Promise<boolean> =>
  decideMail(db, no, decided);
