import type { BrokenStamp } from '../../../domain/case/record-fault.ts';
import { hashOfStamp, hasLink, headsIn, readStamps, stampText } from '../../../store/evidence/stamps.ts';
import { stampedAt } from '../../time-stamp/token.ts';
import { isBelow, type Check } from './check.ts';

/** Every stamp is on what it says, follows the one before it, and the chains still have the links that were stamped. */
export const stamps: Check = async ({ db, reference }) => {
  const wrong: BrokenStamp[] = [];
  const found = (no: number, how: BrokenStamp['how'], of = ''): number =>
    wrong.push({ kind: 'stamp', reference: of, no, how });
  let [no, before]: [number, string | null] = [0, null];
  for (const stamp of await readStamps(db)) {
    no += 1;
    const heads = headsIn(stamp.text);
    if (stamp.no !== no || heads === null || stampText(no, before, heads) !== stamp.text) found(stamp.no, 'order');
    if ((await stampedAt(stamp.token, stamp.text)) === null) found(stamp.no, 'token');
    for (const head of heads ?? []) {
      if (!isBelow(head[0], reference)) continue;
      if (!(await hasLink(db, head))) found(stamp.no, 'chain', head[0]);
    }
    [no, before] = [stamp.no, hashOfStamp(stamp.text)];
  }
  return wrong;
};
