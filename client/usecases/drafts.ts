import type { Asker } from '../../domain/rights/vouched.ts';
import {
  draftsOf,
  dropDraft,
  dropOldDrafts,
  putDraft,
  readDraft,
  type DraftWindow,
  type KeptDraft,
  type ListedDraft,
  type PutDraft,
  type StoredDraft,
} from '../../store/drafts.ts';
import type { CaseFile } from './desk.ts';
import { ownerOf } from './worker-of.ts';

export type { DraftWindow, KeptDraft, ListedDraft, PutDraft, StoredDraft } from '../../store/drafts.ts';

/** So many definitions somebody writes at once. */
export const MOST_DRAFTS = 50;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Whether a text can be the id of a draft. */
export const isDraftId = (text: string): boolean => ID.test(text);

/** So many days a draft is kept with which nobody goes on: half a year. */
export const DRAFT_DAYS = 183;

/** Keeps what somebody is writing, for her alone, as long as no other window of hers wrote in it since. */
export const keepDraft = ({ db }: CaseFile, by: Asker, draft: KeptDraft, window: DraftWindow): Promise<PutDraft> =>
  putDraft(db, ownerOf(by), draft, { most: MOST_DRAFTS, window });

/** What she is writing, the newest first; what is too old is gone, of everybody. */
export async function myDrafts({ db }: CaseFile, by: Asker): Promise<readonly ListedDraft[]> {
  await dropOldDrafts(db, DRAFT_DAYS);
  return draftsOf(db, ownerOf(by));
}

/** One of them; null when she has none by this id. */
export const myDraft = async ({ db }: CaseFile, by: Asker, id: string): Promise<StoredDraft | null> =>
  isDraftId(id) ? readDraft(db, ownerOf(by), id) : null;

/** Throws it away: she does not want it, or it was started. */
export async function forgetDraft({ db }: CaseFile, by: Asker, id: string): Promise<void> {
  if (isDraftId(id)) await dropDraft(db, ownerOf(by), id);
}
