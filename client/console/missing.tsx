import { meantText } from '../../files/definition/nearest.ts';
import { findCase, type FoundCase } from '../usecases/find.ts';
import { referencesOf } from '../usecases/names.ts';
import type { Asked } from './env.ts';
import { MessagePage } from './pages/message.tsx';

/** The case of an address, or the page that says that it is not there. */
export async function caseOrPage(asked: Asked): Promise<FoundCase | Response> {
  const { given } = asked.get('seen');
  const reference = asked.req.param('kenmerk') ?? '';
  return (await findCase(given.file, reference)) ?? noCasePage(asked, reference);
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
