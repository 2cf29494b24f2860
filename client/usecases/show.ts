import { viewOf, type CaseView } from '../../domain/case/view.ts';
import type { KnownObjection } from '../../domain/case/own-part.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { listCases, type StoredCase } from '../../store/cases.ts';
import { objectionsAgainst } from '../../store/objections.ts';
import { readYearPrices, type YearPrice } from '../../store/price-years.ts';
import { stuckMail, type StuckMail } from '../../store/stuck-mail.ts';
import { troublesOf, type KnownTrouble } from '../../store/troubles.ts';
import { readYearGrants, type YearGrant } from '../../store/year-grants.ts';
import type { CaseFile } from './desk.ts';
import { findCase, type FoundCase } from './find.ts';
import { penaltiesOf, type RunningPenalty } from './penalties.ts';

export type { YearPrice } from '../../store/price-years.ts';
export type { YearGrant } from '../../store/year-grants.ts';

/** A case as it stands, with what it costs and grants. */
export interface ShownCase extends FoundCase {
  readonly view: CaseView;
  readonly penalties: readonly RunningPenalty[];
  readonly prices: readonly YearPrice[];
  readonly grants: readonly YearGrant[];
  /** Its mail that did not arrive. */
  readonly lostMail: readonly StuckMail[];
  /** What else somebody must look at. */
  readonly troubles: readonly KnownTrouble[];
}

/** One case, or null. */
export async function showCase(file: CaseFile, reference: string, now: EpochMs): Promise<ShownCase | null> {
  const found = await findCase(file, reference);
  if (found === null) return null;
  const view = viewOf(found.state, now);
  return {
    ...found,
    view: { ...view, objections: withWhose(await objectionsAgainst(file.db, reference), view.objections) },
    penalties: penaltiesOf(found, now),
    prices: await readYearPrices(file.db, reference),
    grants: await readYearGrants(file.db, reference),
    lostMail: await stuckMail(file.db, reference),
    // Of a mail the mail itself tells.
    troubles: (await troublesOf(file.db, reference)).filter((one) => !one.kind.startsWith('mail-')),
  };
}

/** The lot or applicant of each stands with the procedure; what became of it with its own case. */
const withWhose = (
  objections: readonly KnownObjection[],
  known: readonly KnownObjection[],
): readonly KnownObjection[] =>
  objections.map((one) => {
    const { lot, applicant } = known.find(({ no }) => no === one.no) ?? {};
    return { ...one, ...(lot === undefined ? {} : { lot }), ...(applicant === undefined ? {} : { applicant }) };
  });

/** A case in the list of all. */
export interface ListedCase extends StoredCase {
  readonly lostMails: number;
  readonly troubles: readonly string[];
}

/** Every case, those that ask attention first. */
export async function showCases({ db }: CaseFile): Promise<ListedCase[]> {
  const [cases, mails, troubles] = await Promise.all([listCases(db), stuckMail(db), troublesOf(db)]);
  const lost = new Map<string, number>();
  for (const { reference } of mails) lost.set(reference ?? '', (lost.get(reference ?? '') ?? 0) + 1);
  const stuck = new Map<string, string[]>();
  for (const { reference, kind } of troubles)
    if (!kind.startsWith('mail-')) stuck.set(reference, [...(stuck.get(reference) ?? []), kind]);
  return cases.map((one) => {
    const { reference } = one.name;
    return { ...one, lostMails: lost.get(reference) ?? 0, troubles: stuck.get(reference) ?? [] };
  });
}
