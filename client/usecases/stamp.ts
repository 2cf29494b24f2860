import { putStamp, unstamped } from '../../store/evidence/stamps.ts';
import { askStamp } from '../time-stamp/token.ts';
import type { CaseFile } from './desk.ts';

export { NoStamp } from '../time-stamp/token.ts';

/**
 * Has the heads of all chains that grew since the last stamp stamped by an authority, outside of this house: from then on nobody can write
 * the record anew as if it had always been so.
 * @returns how many chains; null when none grew. @throws NoStamp
 */
export async function stampHeads({ db }: CaseFile, authority: string): Promise<number | null> {
  const next = await unstamped(db);
  if (next === null) return null;
  const token = await askStamp(authority, next.text);
  return (await putStamp(db, next, { authority, token })) ? next.heads.length : null;
}
