import type { CaseFile } from '../usecases/desk.ts';
import { meantText } from '../../files/definition/nearest.ts';
import { findCase, findMilestone, type FoundCase, type StoredMilestone } from '../usecases/find.ts';
import { meantCase } from '../usecases/names.ts';
import { EXIT, Stop } from './exit.ts';
import { typed } from './program.ts';
import { whoLooks } from './who-asks.ts';

/** @throws Stop when there is no such case. */
export async function knownCase(file: CaseFile, reference: string): Promise<FoundCase> {
  const found = await findCase(file, reference);
  if (found === null) throw await noCase(file, reference);
  return found;
}

/** There is no such case: which one may be meant, as far as whoever looks may know of it. */
export async function noCase(file: CaseFile, reference: string): Promise<Stop> {
  const meant = await whoLooks(file).then(
    (by) => meantCase(file, reference, by),
    (fault: unknown) => {
      if (fault instanceof Stop) return '';
      throw fault;
    },
  );
  return new Stop(EXIT.notFound, `Er is geen zaak ${reference}.${meant} Bekijk alle zaken met: ${typed('lijst')}`);
}

/** A milestone that someone names by Dutch key, label or id. @throws Stop when the case has no such milestone */
export function knownMilestone(found: FoundCase, name: string): StoredMilestone {
  const answer = findMilestone(found, name);
  if ('found' in answer) return answer.found;
  throw noMilestone(found.stored.name.reference, name, answer.names);
}

/** The case has no milestone of this name: which one may be meant. */
export const noMilestone = (reference: string, name: string, names: readonly string[]): Stop =>
  new Stop(
    EXIT.notFound,
    `De zaak ${reference} heeft geen mijlpaal ${name}.${meantText(name, names)} Kies uit: ${names.join(', ')}.`,
  );

/** It is in the case file, but Temporal does not run it. */
export const notRunning = (reference: string): Stop =>
  new Stop(
    EXIT.notFound,
    `De zaak ${reference} loopt niet (meer) in Temporal. Er is niets gewijzigd. Laat haar verdergaan met: ${typed(`herstart ${reference}`)}`,
  );
