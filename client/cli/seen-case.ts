import { refusalText } from '../../texts/labels/refusals.ts';
import type { SeenKind } from '../../domain/rights/seen.ts';
import type { CaseFile } from '../usecases/desk.ts';
import { findCase, type FoundCase } from '../usecases/find.ts';
import { rightsAnyway, type Rights } from '../usecases/rights-in.ts';
import { maskFor, type Masked } from '../usecases/without-applicants.ts';
import { noCase } from './case.ts';
import { EXIT, Stop } from './exit.ts';
import { wordingOn } from './program.ts';
import { whoLooks } from './who-asks.ts';

/** A case with what whoever looks may in it. */
export interface SeenCase<Found extends FoundCase> {
  readonly found: Found;
  /** Null: whoever reaches the case file reads it all. */
  readonly rights: Rights | null;
  /** How the names of its applicants are told to her; the case itself is told so already. */
  readonly mask: Masked;
}

/**
 * A case as whoever is logged in here may see it.
 * @param what of it is asked. @param read how it is read; null: there is none
 * @throws Stop when she is not logged in where people do, there is no such case, or it is not for her
 */
export async function seenCase<Found extends FoundCase = FoundCase>(
  file: CaseFile,
  reference: string,
  what: SeenKind,
  read: (reference: string) => Promise<Found | null> = (one) => findCase(file, one) as Promise<Found | null>,
): Promise<SeenCase<Found>> {
  const by = await whoLooks(file);
  const found = await read(reference);
  if (found === null) throw await noCase(file, reference);
  if (by === null) return { found, rights: null, mask: (value) => value };
  const rights = await rightsAnyway(file, found, by);
  const refusal = rights.see('planning') ?? rights.see(what);
  if (refusal !== null) throw new Stop(EXIT.refused, refusalText(refusal, wordingOn(reference)));
  const mask = maskFor(found, rights);
  return { found: mask(found), rights, mask };
}
