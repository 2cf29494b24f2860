import type { Refusal } from '../../domain/acts/refusal.ts';
import type { SeenKind } from '../../domain/rights/seen.ts';
import { meantText } from '../../files/definition/nearest.ts';
import { findCase, type FoundCase } from '../usecases/find.ts';
import { refusalText } from '../../texts/labels/refusals.ts';
import { referencesOf } from '../usecases/names.ts';
import { rightsAnyway } from '../usecases/rights-in.ts';
import type { Asked } from './env.ts';
import { MessagePage } from './pages/message.tsx';
import { consoleWording } from './wording.ts';

/** The case of an address, for who may see this of it; or the page that says that it is not there, or who may. */
export async function caseOrPage(asked: Asked, what: SeenKind = 'planning'): Promise<FoundCase | Response> {
  const { given, visitor } = asked.get('seen');
  const reference = asked.req.param('kenmerk') ?? '';
  const found = await findCase(given.file, reference);
  if (found === null) return noCasePage(asked, reference);
  const { see } = await rightsAnyway(given.file, found, visitor.by);
  const refusal = see('planning') ?? see(what);
  return refusal === null ? found : barredPage(asked, refusal);
}

/** Whoever asks may not see or do this: who may. */
export function barredPage(asked: Asked, refusal: Refusal): Response | Promise<Response> {
  const { given, visitor } = asked.get('seen');
  const text = refusalText(refusal, consoleWording);
  return asked.html(<MessagePage given={given} visitor={visitor} title="Dit is niet voor u" lines={[text]} />, 403);
}

/** There is no such case: which one may be meant. */
export async function noCasePage(asked: Asked, reference: string): Promise<Response> {
  const { given, visitor } = asked.get('seen');
  const meant = meantText(reference, await referencesOf(given.file, ''));
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
