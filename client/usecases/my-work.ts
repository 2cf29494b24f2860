import type { EpochMs } from '../../domain/law/iso-date.ts';
import { identityOfAsker, rolesOf, type Asker } from '../../domain/rights/vouched.ts';
import type { AccessRole } from '../../domain/rights/role.ts';
import { readCase } from '../../store/cases.ts';
import type { DateToCome } from './dates-to-come.ts';
import { datesToCome } from './dates-to-come.ts';
import { DefinitionUnreadable, definitionOf } from './definition-of.ts';
import type { CaseFile } from './desk.ts';
import { toConfirmBy, type RequestInCase } from './requests-for.ts';
import { showCases, type ListedCase } from './show-cases.ts';

/** What one person has to do over all cases. */
export interface MyWork {
  /** Steps of ours that somebody in one of her roles must do, by date. */
  readonly mine: readonly DateToCome[];
  /** What others asked that waits for her, the first to lapse first. */
  readonly toConfirm: readonly RequestInCase[];
  /** Her cases in which others are to act next, each with its next date. */
  readonly others: readonly DateToCome[];
  /** Her cases in which something went wrong or waits for attention. */
  readonly wrong: readonly ListedCase[];
}

/** @param by the person, as an act takes her. */
export async function myWork(file: CaseFile, by: Asker, now: EpochMs): Promise<MyWork> {
  const cases = await showCases(file, { ended: false, now });
  const roles = new Map<string, ReadonlySet<AccessRole>>();
  for (const one of cases) roles.set(one.name.reference, await rolesIn(file, one.name.reference, by));
  const known = cases.filter(({ name }) => (roles.get(name.reference)?.size ?? 0) > 0);
  const dates = await datesToCome(file, known);
  const isMine = ({ reference, milestone, roles: wanted }: (typeof dates)[number]): boolean =>
    milestone.owner === 'ours' && wanted.some((role) => roles.get(reference)?.has(role));
  const next = new Map<string, DateToCome>();
  for (const one of dates) if (!next.has(one.reference)) next.set(one.reference, one);
  return {
    mine: dates.filter(isMine),
    toConfirm: await toConfirmBy(file, cases, by, now),
    others: [...next.values()].filter(({ milestone }) => milestone.owner !== 'ours'),
    wrong: known.filter((one) => one.state.attention.length > 0 || one.lostMails > 0 || one.troubles.length > 0),
  };
}

/** The roles that a definition names somebody for; none when its definition cannot be read any more. */
async function rolesIn(file: CaseFile, reference: string, by: Asker): Promise<ReadonlySet<AccessRole>> {
  const stored = await readCase(file.db, reference);
  if (stored === null) return new Set();
  try {
    const { definition } = await definitionOf(file, stored);
    return new Set(rolesOf(definition, identityOfAsker(definition, by)));
  } catch (error) {
    if (error instanceof DefinitionUnreadable) return new Set();
    throw error;
  }
}
