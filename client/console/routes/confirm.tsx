import { randomUUID } from 'node:crypto';
import { refusal } from '../../../domain/acts/refusal.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';
import type { FoundCase } from '../../usecases/find.ts';
import { askedAct, openRequests } from '../../usecases/requests.ts';
import type { Asked, Routes } from '../env.ts';
import { caseOrPage, noCasePage } from '../missing.tsx';
import { ConfirmPage, NoRequestPage } from '../pages/confirm.tsx';
import { DonePage } from '../pages/done.tsx';
import type { Outlook } from '../parts/outlook.tsx';
import { carriedOut, outlookOf } from '../perform.ts';
import { formOf } from '../posted.ts';
import { shownRequests } from '../shown-requests.ts';
import { consoleWording } from '../wording.ts';

const PATH = '/procedures/:kenmerk/bevestigen/:verzoek';
const GONE = refusalText(refusal('no-such-request'), consoleWording);

/** What a colleague asked, looked at and confirmed. */
export function confirmRoutes(routes: Routes): void {
  routes.get(PATH, async (asked) => {
    const found = await caseOrPage(asked);
    return found instanceof Response ? found : page(asked, found, { id: randomUUID(), outlook: null });
  });
  routes.post(PATH, async (asked) => {
    const found = await caseOrPage(asked);
    if (found instanceof Response) return found;
    const seen = asked.get('seen');
    const { given, visitor } = seen;
    const { reference } = found.stored.name;
    const { id = '', stap: step } = await formOf(asked);
    const wanted = await askedAct(given.file, found, asked.req.param('verzoek') ?? '');
    if (wanted === null) return noCasePage(asked, `${reference} met dit verzoek`);
    const { name, fields } = wanted;
    const wish = { name, fields, by: visitor.by, id, confirms: true } as const;
    const desk = await given.desk();
    if (step !== 'doen') {
      const outlook = await outlookOf(desk, found, wish);
      return page(asked, found, { id, outlook }, outlook.kind === 'refused' ? 422 : 200);
    }
    const done = await carriedOut(desk, found, wish);
    if (done.kind === 'refused') return page(asked, found, { id: randomUUID(), outlook: done }, 409);
    return asked.html(<DonePage seen={seen} reference={reference} name={name} lines={done.lines} request={null} />);
  });
}

async function page(
  asked: Asked,
  found: FoundCase,
  { id, outlook }: { readonly id: string; readonly outlook: Outlook | null },
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const seen = asked.get('seen');
  const { given } = seen;
  const { reference } = found.stored.name;
  const open = await openRequests(given.file, found, given.now());
  const request = open.find((one) => one.key === asked.req.param('verzoek'));
  if (request === undefined) {
    const text = outlook?.kind === 'refused' ? outlook.text : GONE;
    return asked.html(<NoRequestPage seen={seen} reference={reference} text={text} />, status === 200 ? 410 : status);
  }
  const [shown] = await shownRequests(seen, found, [request]);
  if (shown === undefined) throw new Error(`${request.key} is not shown`);
  return asked.html(<ConfirmPage seen={seen} reference={reference} shown={shown} outlook={outlook} id={id} />, status);
}
