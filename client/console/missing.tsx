import type { Refusal } from '../../domain/acts/refusal.ts';
import type { SeenKind } from '../../domain/rights/seen.ts';
import { findCase, type FoundCase } from '../usecases/find.ts';
import { refusalText } from '../../texts/labels/refusals.ts';
import { meantCase } from '../usecases/names.ts';
import { rightsAnyway, type Rights } from '../usecases/rights-in.ts';
import { maskFor, type Masked } from '../usecases/without-applicants.ts';
import type { Asked } from './env.ts';
import { MessagePage } from './pages/message.tsx';
import { consoleWording } from './wording.ts';

/** A case with what whoever looks may in it. */
export interface CaseAsked<Found extends FoundCase> {
  readonly found: Found;
  readonly rights: Rights;
  /** How the names of its applicants are told to her; the case itself is told so already. */
  readonly mask: Masked;
}

/**
 * The case of an address and the rights of whoever may see this of it; or the page that says that it is not there, or who may.
 * @param read how the case is read; null: there is none
 */
export async function caseAndRights<Found extends FoundCase>(
  asked: Asked,
  read: (reference: string) => Promise<Found | null>,
  what: SeenKind = 'planning',
): Promise<CaseAsked<Found> | Response> {
  const { given, visitor } = asked.get('seen');
  const reference = asked.req.param('kenmerk') ?? '';
  const found = await read(reference);
  if (found === null) return noCasePage(asked, reference);
  const rights = await rightsAnyway(given.file, found, visitor.by);
  const refusal = rights.see('planning') ?? rights.see(what);
  if (refusal !== null) return barredPage(asked, refusal);
  const mask = maskFor(found, rights);
  return { found: mask(found), rights, mask };
}

/** The case alone. */
export async function caseOrPage(asked: Asked, what: SeenKind = 'planning'): Promise<FoundCase | Response> {
  const answer = await caseAsked(asked, what);
  return answer instanceof Response ? answer : answer.found;
}

/** The same with what whoever looks may in it. */
export function caseAsked(asked: Asked, what: SeenKind = 'planning'): Promise<CaseAsked<FoundCase> | Response> {
  const { file } = asked.get('seen').given;
  return caseAndRights(asked, (reference) => findCase(file, reference), what);
}

/** Whoever asks may not see or do this: who may. */
export function barredPage(asked: Asked, refusal: Refusal): Response | Promise<Response> {
  const { given, visitor } = asked.get('seen');
  const text = refusalText(refusal, consoleWording);
  return asked.html(<MessagePage given={given} visitor={visitor} title="Dit is niet voor u" lines={[text]} />, 403);
}

/** There is no such case: which one may be meant, of those that whoever looks may know of. */
export async function noCasePage(asked: Asked, reference: string): Promise<Response> {
  const { given, visitor } = asked.get('seen');
  const meant = await meantCase(given.file, reference, visitor.by);
  return asked.html(
    <MessagePage
      given={given}
      visitor={visitor}
      title="Niet gevonden"
      lines={[`Er is geen zaak ${reference}.${meant}`]}
    />,
    404,
  );
}
