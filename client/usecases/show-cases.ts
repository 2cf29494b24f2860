import { openApprovals } from '../../domain/case/approvals.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Asker } from '../../domain/rights/vouched.ts';
import { listedCases, type CaseInList } from '../../store/listed-cases.ts';
import { stuckMail } from '../../store/stuck-mail.ts';
import { isNoMail, troublesOf } from '../../store/troubles.ts';
import type { CaseFile } from './desk.ts';
import { visibleTo } from './visible-to.ts';

/** What went wrong with a case, besides what the case itself says. */
interface CaseTroubles {
  readonly lostMails: number;
  readonly troubles: readonly string[];
}

/** A case in the list of all. */
export interface ListedCase extends CaseInList, CaseTroubles {
  /** An act of two people waits for the second one. */
  readonly waitsForSecond: boolean;
}

type ByCase = ReadonlyMap<string, CaseTroubles>;

/** Cases with mail that did not arrive, or something else that somebody must look at. */
export async function troublesByCase({ db }: CaseFile): Promise<ByCase> {
  // One after another: a second connection takes longer to open than the questions take.
  const mails = await stuckMail(db);
  const troubles = await troublesOf(db);
  const found = new Map<string, CaseTroubles>();
  const of = (reference: string): CaseTroubles => found.get(reference) ?? { lostMails: 0, troubles: [] };
  for (const reference of mails.flatMap(({ about }) => about)) {
    const one = of(reference);
    found.set(reference, { ...one, lostMails: one.lostMails + 1 });
  }
  for (const { reference, kind } of troubles.filter(isNoMail)) {
    const one = of(reference);
    found.set(reference, { ...one, troubles: [...one.troubles, kind] });
  }
  return found;
}

/** A case with what went wrong with it. */
export const withTroubles = (one: CaseInList, troubles: ByCase, now: EpochMs): ListedCase => ({
  ...one,
  waitsForSecond: one.state.outcome === null && openApprovals(one.state, now).length > 0,
  ...(troubles.get(one.name.reference) ?? { lostMails: 0, troubles: [] }),
});

/**
 * Cases, those that ask for attention first, then by their next date.
 * @param ended those that have ended as well. @param by who looks: those that she may know of; null: all of them
 */
export async function showCases(
  file: CaseFile,
  { ended, now, by = null }: { readonly ended: boolean; readonly now: EpochMs; readonly by?: Asker | null },
): Promise<ListedCase[]> {
  const cases = await listedCases(file.db, { ended, visible: visibleTo(by) });
  const troubles = await troublesByCase(file);
  const shown = cases.map((one) => withTroubles(one, troubles, now));
  const asks = ({ state, lostMails, troubles: stuck }: ListedCase): boolean =>
    state.attention.length > 0 || lostMails > 0 || stuck.length > 0;
  return [...shown.filter(asks), ...shown.filter((one) => !asks(one))];
}
