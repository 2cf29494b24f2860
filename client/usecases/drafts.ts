import type { Asker } from '../../domain/rights/vouched.ts';
import { draftsOf, dropDraft, putDraft, readDraft, type KeptDraft, type ListedDraft } from '../../store/drafts.ts';
import type { CaseFile } from './desk.ts';
import { ownerOf } from './worker-of.ts';

export type { KeptDraft, ListedDraft } from '../../store/drafts.ts';

/** So many definitions somebody writes at once. */
export const MOST_DRAFTS = 50;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Whether a text can be the id of a draft. */
export const isDraftId = (text: string): boolean => ID.test(text);

/** Keeps what somebody is writing, for her alone. @returns false when she has so many that it was not kept */
export const keepDraft = ({ db }: CaseFile, by: Asker, draft: KeptDraft): Promise<boolean> =>
  putDraft(db, ownerOf(by), draft, MOST_DRAFTS);

/** What she is writing, the newest first. */
export const myDrafts = ({ db }: CaseFile, by: Asker): Promise<readonly ListedDraft[]> => draftsOf(db, ownerOf(by));

/** One of them; null when she has none by this id. */
export const myDraft = async ({ db }: CaseFile, by: Asker, id: string): Promise<KeptDraft | null> =>
  isDraftId(id) ? readDraft(db, ownerOf(by), id) : null;

/** Throws it away: she does not want it, or it was started. */
export async function forgetDraft({ db }: CaseFile, by: Asker, id: string): Promise<void> {
  if (isDraftId(id)) await dropDraft(db, ownerOf(by), id);
}
