import type { EpochMs } from '../../domain/law/iso-date.ts';
import { oneSpelling } from '../../domain/plan/people.ts';
import { PRIVATE_STACK, type Asker, type LoggedIn } from '../../domain/rights/vouched.ts';
import { dropSession, dropSessionsOf, putSession, readSession } from '../../store/sessions.ts';
import type { CaseFile } from './desk.ts';

/** Somebody who is logged in. */
export interface Session {
  /** As whom she asks things of a case. */
  readonly asker: Asker;
  /** As she is greeted. */
  readonly name: string;
  readonly endsAt: EpochMs;
}

/** A person as she is chosen on a private stack: nobody verified that it is she. @param person `mail` null: no definition names her */
export const chosenPerson = ({ name, mail }: { readonly name: string; readonly mail: string | null }): LoggedIn => ({
  issuer: PRIVATE_STACK,
  subject: oneSpelling(mail ?? name),
  name,
  mail,
  roles: [],
});

/** Begins a session of eight hours. @returns its token, for her browser alone */
export const beginSession = ({ db }: CaseFile, person: LoggedIn): Promise<string> => putSession(db, person);

/**
 * Who has this token.
 * @param issuer by whom people are verified at this installation: a session of before that was otherwise counts no more.
 * @returns null when it is nobody's, or has ended.
 */
export async function findSession({ db }: CaseFile, token: string, issuer: string): Promise<Session | null> {
  const found = await readSession(db, token);
  if (found === null || found.person.issuer !== issuer) return null;
  const { person, endsAt } = found;
  return { asker: issuer === PRIVATE_STACK ? (person.mail ?? person.name) : person, name: person.name, endsAt };
}

/** Ends a session; one that has ended stays so. */
export const endSession = ({ db }: CaseFile, token: string): Promise<void> => dropSession(db, token);

/** Ends every session of whoever has this token, in every browser. @returns how many; 0 when it is nobody's */
export async function endAllSessions({ db }: CaseFile, token: string): Promise<number> {
  const found = await readSession(db, token);
  return found === null ? 0 : dropSessionsOf(db, found.person);
}
