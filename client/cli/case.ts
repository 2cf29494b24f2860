import { userInfo } from 'node:os';
import type { CaseFile } from '../usecases/desk.ts';
import { findCase, findMilestone, type FoundCase, type StoredMilestone } from '../usecases/find.ts';
import { EXIT, Stop } from './exit.ts';

/** @throws Stop when there is no such case. */
export async function knownCase(file: CaseFile, reference: string): Promise<FoundCase> {
  const found = await findCase(file, reference);
  if (found === null)
    throw new Stop(EXIT.notFound, `Er is geen zaak ${reference}. Bekijk alle zaken met: tenderklok lijst`);
  return found;
}

/** A milestone that someone names by Dutch key, label or id. @throws Stop when the case has no such milestone. */
export function knownMilestone(found: FoundCase, name: string): StoredMilestone {
  const answer = findMilestone(found, name);
  if ('found' in answer) return answer.found;
  const { reference } = found.stored.name;
  throw new Stop(
    EXIT.notFound,
    `De zaak ${reference} heeft geen mijlpaal ${name}. Kies uit: ${answer.names.join(', ')}.`,
  );
}

/** Who acts: the one that is named, else the user of this machine. */
export const actor = (door: string | undefined): string =>
  door ?? process.env['TENDERKLOK_DOOR'] ?? userInfo().username;

/** It is in the case file, but Temporal does not run it. */
export const notRunning = (reference: string): Stop =>
  new Stop(
    EXIT.notFound,
    `De zaak ${reference} loopt niet (meer) in Temporal. Er is niets gewijzigd. Laat haar verdergaan met: tenderklok herstart ${reference}`,
  );
