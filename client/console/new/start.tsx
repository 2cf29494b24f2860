import { LONGEST_TEXT } from '../../../domain/acts/text-field.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';
import { forgetDraft } from '../../usecases/drafts.ts';
import { isOpenedSoon, isStarted, isStartedBy, startProcedure } from '../../usecases/start.ts';
import type { Asked } from '../env.ts';
import { MessagePage } from '../pages/message.tsx';
import { PATHS } from '../paths.ts';
import { consoleWording } from '../wording.ts';
import { DraftPage, type Keeping } from './draft-page.tsx';
import { doneIn, errorsIn, isWhole, warningsIn, type Draft } from './draft.ts';
import type { StartFault } from './start-step.tsx';

/** Starts the procedure of a draft and goes to its page, or says why not. The same definition sent again is the same start. */
export async function startedPage(asked: Asked, draft: Draft, keeping: Keeping): Promise<Response> {
  const { given, visitor } = asked.get('seen');
  const { planned, text, hash } = draft;
  const refused = (fault: StartFault, status: 403 | 409 | 422) =>
    asked.html(
      <DraftPage seen={asked.get('seen')} draft={{ ...draft, view: 'controle' }} fault={fault} keeping={keeping} />,
      status,
    );
  if (planned === null || !isWhole(draft)) return refused({ kind: 'errors' }, 422);
  const { definition } = planned;
  const { reference } = definition;
  // What was started may have dates behind it by now: that it was is said first.
  if (await isStartedBy(given.file, { reference, hash })) return toCase(asked, reference, draft.id);
  if (await isStarted(given.file, reference)) return refused({ kind: 'taken', reference }, 409);
  if (errorsIn(draft).length > 0) return refused({ kind: 'errors' }, 422);
  const accepted = warningsIn(draft);
  const why = draft.reason.trim();
  if (accepted.length > 0 && why === '') return refused({ kind: 'no-reason' }, 422);
  if (why.length > LONGEST_TEXT) return refused({ kind: 'long-reason' }, 422);
  const request = {
    definition,
    text,
    hash,
    by: visitor.by,
    reason: why === '' ? null : why,
    accepted,
    done: doneIn(draft),
  };
  const started = await startProcedure(await given.desk(), request);
  if (started === 'now' || (started === 'before' && (await isStartedBy(given.file, { reference, hash }))))
    return toCase(asked, reference, draft.id);
  if (started === 'before') return refused({ kind: 'taken', reference }, 409);
  return refused({ kind: 'refused', text: refusalText(started, consoleWording) }, 403);
}

/** The page of a case that was started; where the worker has not opened it yet, what to do. */
async function toCase(asked: Asked, reference: string, draft: string): Promise<Response> {
  const { given, visitor } = asked.get('seen');
  await forgetDraft(given.file, visitor.by, draft);
  if (await isOpenedSoon(given.file, reference)) return asked.redirect(PATHS.case(reference), 303);
  return asked.html(
    <MessagePage
      given={given}
      visitor={visitor}
      title="Gestart"
      lines={[
        `${reference} is gestart. Haar pagina is er nog niet: het programma dat de zaken uitvoert, is er nog niet aan toe.`,
        'Start niet nog eens. Zoek haar over een minuut bij Procedures. Staat zij er dan niet, vraag het de beheerder.',
      ]}
    />,
    202,
  );
}
