import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Asker } from '../../domain/rights/vouched.ts';
import type { CaseFile } from './desk.ts';
import { DefinitionUnreadable } from './definition-of.ts';
import { findCase } from './find.ts';
import { confirmingOf, openRequests, type OpenRequest } from './requests.ts';
import type { CaseInList } from '../../store/listed-cases.ts';

/** A request, and the case that it is of. */
export interface RequestInCase {
  readonly reference: string;
  readonly subject: string;
  readonly request: OpenRequest;
}

/** What waits for this person to confirm it in these cases, the first to lapse first. */
export async function toConfirmBy(
  file: CaseFile,
  cases: readonly Pick<CaseInList, 'name' | 'subject'>[],
  by: Asker,
  now: EpochMs,
): Promise<readonly RequestInCase[]> {
  const hers: RequestInCase[] = [];
  for (const { name, subject } of cases)
    hers.push(...(await inCase(file, name.reference, by, now)).map((request) => ({ ...name, subject, request })));
  return hers.toSorted((one, other) => one.request.until - other.request.until);
}

async function inCase(file: CaseFile, reference: string, by: Asker, now: EpochMs): Promise<readonly OpenRequest[]> {
  const found = await findCase(file, reference);
  if (found === null) return [];
  try {
    const hers: OpenRequest[] = [];
    for (const one of await openRequests(file, found, now))
      if ((await confirmingOf(file, found, by, one)).kind === 'may') hers.push(one);
    return hers;
  } catch (error) {
    // Written for another version: nobody's roles in it are known.
    if (error instanceof DefinitionUnreadable) return [];
    throw error;
  }
}
