import { STEERING } from '../../domain/acts/spec.ts';
import { viewOf, type CaseView } from '../../domain/case/view.ts';
import type { KnownObjection } from '../../domain/case/own-part.ts';
import type { Receipt } from '../../domain/case/receipt.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Role } from '../../domain/plan/milestone.ts';
import { objectionsAgainst } from '../../store/objections.ts';
import { readYearPrices, type YearPrice } from '../../store/price-years.ts';
import { receiptsAside } from '../../store/received.ts';
import { stuckMail, type StuckMail } from '../../store/stuck-mail.ts';
import { isNoMail, troublesOf, type KnownTrouble } from '../../store/troubles.ts';
import { readYearGrants, type YearGrant } from '../../store/year-grants.ts';
import { peopleNamed } from './definition-of.ts';
import type { CaseFile } from './desk.ts';
import { findCase, type FoundCase } from './find.ts';
import { penaltiesOf, type RunningPenalty } from './penalties.ts';
import { openRequests, type OpenRequest } from './requests.ts';

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
  /** What came in and did not simply come in time, in order. */
  readonly receipts: readonly Receipt[];
  /** What else somebody must look at. */
  readonly troubles: readonly KnownTrouble[];
  /** What waits for another person to confirm it. */
  readonly requests: readonly OpenRequest[];
  /** Whose turn it is, when it is that of our staff. */
  readonly people: readonly RolePeople[];
}

/** The people of a role, by name. */
export interface RolePeople {
  readonly role: Role;
  readonly names: readonly string[];
}

/** One case, or null. */
export async function showCase(file: CaseFile, reference: string, now: EpochMs): Promise<ShownCase | null> {
  const found = await findCase(file, reference);
  if (found === null) return null;
  const seen = viewOf(found.state, now);
  const view = { ...seen, objections: withWhose(await objectionsAgainst(file.db, reference), seen.objections) };
  return {
    ...found,
    view,
    penalties: penaltiesOf(found, now),
    prices: await readYearPrices(file.db, reference),
    grants: await readYearGrants(file.db, reference),
    lostMail: await stuckMail(file.db, reference),
    receipts: await receiptsAside(file.db, reference),
    troubles: (await troublesOf(file.db, reference)).filter(isNoMail),
    requests: await openRequests(file, found, now),
    people: await turnOf(file, found, view),
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

/** Who can move a case on: who have what it waits for, else who steer. Nobody when others are to act. */
async function turnOf(
  file: CaseFile,
  { stored, milestones }: FoundCase,
  view: CaseView,
): Promise<readonly RolePeople[]> {
  const { standing, waitingFor, suspended } = view;
  if (standing.turn !== 'ours') return [];
  const own = milestones.find(({ milestone }) => milestone.id === waitingFor?.milestone.id)?.roles ?? [];
  const wanted = suspended !== null || waitingFor?.milestone.owner !== 'ours' ? STEERING : own;
  const roles = (await peopleNamed(file, stored))?.roles;
  return wanted.flatMap((role) => {
    const names = roles?.[role].map(({ name }) => name) ?? [];
    return names.length === 0 ? [] : [{ role, names }];
  });
}
