import { mayOperate, maySettleMail } from '../../domain/rights/may-operate.ts';
import { oneSpelling } from '../../domain/plan/people.ts';
import type { Asker } from '../../domain/rights/vouched.ts';
import { caseOfMail, keptMail, mailOfCase, type KeptMail, type ListedMail } from '../../store/kept-mail.ts';
import { decideMail, stuckMail, type StuckMail } from '../../store/stuck-mail.ts';
import type { CaseFile } from './desk.ts';
import { findCase, type FoundCase } from './find.ts';
import { rightsAnyway } from './rights-in.ts';

export type { KeptMail, ListedMail } from '../../store/kept-mail.ts';
export type { StuckMail as LostMail } from '../../store/stuck-mail.ts';
export type MailDecision = 'again' | 'settled';

/** Mail that did not arrive, of all cases. */
export const lostMail = ({ db }: CaseFile): Promise<StuckMail[]> => stuckMail(db);

/** What somebody decides about a mail that did not arrive. @returns whether there was such a mail */
export const decideOn = ({ db }: CaseFile, no: number, decided: MailDecision): Promise<boolean> =>
  decideMail(db, no, decided);

/** Mails on one page. */
const PAGE = 100;

/** Mail about a case that somebody may read, newest first. */
export interface SeenMail {
  readonly mails: readonly ListedMail[];
  /** Number of the mail behind which there is older; null: this is the last. */
  readonly older: number | null;
  /** Only what was sent to herself: the rest tells what she may not see yet. */
  readonly ownOnly: boolean;
  /** Whether she decides on what did not arrive. */
  readonly settles: boolean;
}

/**
 * What a case sent, as far as somebody may read it: who sees its record reads all of it, anybody what came to herself.
 * @param before number of the mail than which they are older; null: the newest
 */
export async function seenMail(
  file: CaseFile,
  found: FoundCase,
  asker: Asker,
  before: number | null,
): Promise<SeenMail> {
  const rights = await rightsAnyway(file, found, asker);
  const ownOnly = rights.see('record') !== null;
  const wanted = { most: PAGE + 1, before, address: ownOnly ? addressOf(asker) : null };
  const rows = await mailOfCase(file.db, found.stored.name.reference, wanted);
  const mails = rows.slice(0, PAGE);
  return {
    mails,
    older: rows.length > PAGE ? (mails.at(-1)?.no ?? null) : null,
    ownOnly,
    settles: maySettleMail(rights.roles),
  };
}

/** One of them with what it says; null when there is none that she may read. */
export async function readSeenMail(
  file: CaseFile,
  found: FoundCase,
  asker: Asker,
  no: number,
): Promise<KeptMail | null> {
  const mail = await keptMail(file.db, found.stored.name.reference, no);
  if (mail === null) return null;
  const rights = await rightsAnyway(file, found, asker);
  return rights.see('record') === null || isTo(mail, asker) ? mail : null;
}

/** The same decision by somebody who may not always: who leads the case does, and who keeps the installation running. */
export async function decideAs(
  file: CaseFile,
  asker: Asker,
  no: number,
  decided: MailDecision,
): Promise<'done' | 'no-mail' | 'not-hers'> {
  const reference = await caseOfMail(file.db, no);
  if (reference === undefined) return 'no-mail';
  const hers = mayOperate(asker) || (reference !== null && (await settlesIn(file, reference, asker)));
  if (!hers) return 'not-hers';
  return (await decideOn(file, no, decided)) ? 'done' : 'no-mail';
}

async function settlesIn(file: CaseFile, reference: string, asker: Asker): Promise<boolean> {
  const found = await findCase(file, reference);
  return found !== null && maySettleMail((await rightsAnyway(file, found, asker)).roles);
}

/** Where mail to her goes, in one spelling; what nobody has when it is not known. */
const addressOf = (asker: Asker): string => oneSpelling((typeof asker === 'string' ? asker : asker.mail) ?? '');

const isTo = ({ address }: ListedMail, asker: Asker): boolean => oneSpelling(address) === addressOf(asker);
