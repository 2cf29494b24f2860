import { openApprovals } from '../../domain/case/approvals.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { listedCases, type CaseInList } from '../../store/listed-cases.ts';
import { stuckMail } from '../../store/stuck-mail.ts';
import { troublesOf } from '../../store/troubles.ts';
import type { CaseFile } from './desk.ts';

/** A case in the list of all. */
export interface ListedCase extends CaseInList {
  /** An act of two people waits for the second one. */
  readonly waitsForSecond: boolean;
  readonly lostMails: number;
  readonly troubles: readonly string[];
}

/** Cases, those that ask for attention first, then by their next date. @param ended those that have ended as well. */
export async function showCases(
  { db }: CaseFile,
  { ended, now }: { readonly ended: boolean; readonly now: EpochMs },
): Promise<ListedCase[]> {
  // One after another: a second connection takes longer to open than the questions take.
  const cases = await listedCases(db, { ended });
  const mails = await stuckMail(db);
  const troubles = await troublesOf(db);
  const lost = new Map<string, number>();
  for (const { reference } of mails) lost.set(reference ?? '', (lost.get(reference ?? '') ?? 0) + 1);
  const stuck = new Map<string, string[]>();
  for (const { reference, kind } of troubles)
    if (!kind.startsWith('mail-')) stuck.set(reference, [...(stuck.get(reference) ?? []), kind]);
  const shown = cases.map((one): ListedCase => {
    const { reference } = one.name;
    const waitsForSecond = one.state.outcome === null && openApprovals(one.state, now).length > 0;
    return { ...one, waitsForSecond, lostMails: lost.get(reference) ?? 0, troubles: stuck.get(reference) ?? [] };
  });
  const asks = ({ state, lostMails, troubles: stucks }: ListedCase): boolean =>
    state.attention.length > 0 || lostMails > 0 || stucks.length > 0;
  return [...shown.filter(asks), ...shown.filter((one) => !asks(one))];
}
