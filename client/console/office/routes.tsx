import { OFFICE_ACT_NAMES, officeSpecOf, type OfficeActName } from '../../../domain/office/office-acts.ts';
import { officeDoneText } from '../../../texts/office/done.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';
import { previewLines, changesNothing } from '../../told/told-preview.ts';
import { carryOut } from '../../usecases/office/carry-out.ts';
import type { WholeAnswer } from '../../usecases/office/on-course.ts';
import type { OfficeWish } from '../../usecases/office/perform.ts';
import type { Filled } from '../act-form.ts';
import type { Asked, Routes } from '../env.ts';
import { barredPage, caseAsked, noCasePage, type CaseAsked } from '../missing.tsx';
import type { FoundCase } from '../../usecases/find.ts';
import type { Outlook } from '../parts/outlook.tsx';
import { PATHS } from '../paths.ts';
import { NOT_RUNNING } from '../perform.ts';
import { formOf } from '../posted.ts';
import { consoleWording } from '../wording.ts';
import { backOf } from './back.ts';
import { firstFilled } from './first-filled.ts';
import { officeFieldsIn } from './form.ts';
import { OfficeDonePage, OfficePage } from './page.tsx';

const PATH = '/procedures/:kenmerk/vastleggen/:woorden';

/** The form of every act on a thing of the case file that takes no file. */
export function officeRoutes(routes: Routes): void {
  routes.get(PATH, async (asked) => {
    const answer = await caseAndAct(asked);
    if (answer instanceof Response) return answer;
    const { rights, name } = answer;
    const barred = rights.do(name);
    if (barred !== null) return barredPage(asked, barred);
    return page(asked, answer, await firstFilled(asked, answer.found, name), {});
  });
  routes.post(PATH, async (asked) => {
    const answer = await caseAndAct(asked);
    if (answer instanceof Response) return answer;
    const { found, name } = answer;
    const { given, visitor } = asked.get('seen');
    const { reference } = found.stored.name;
    const filled = await formOf(asked);
    const { fields, faults } = officeFieldsIn(name, filled, given.now());
    if (Object.keys(faults).length > 0) return page(asked, answer, filled, { faults }, 422);
    const looks = officeSpecOf(name).follows === true && filled['stap'] !== 'doen';
    const wish: OfficeWish = { name, reference, fields, by: visitor.by, at: null, ...(looks ? { tries: true } : {}) };
    const done = await carryOut(given.file, officeSpecOf(name).follows === true ? given.desk : given.front, wish);
    switch (done.kind) {
      case 'no-case':
        return noCasePage(asked, reference);
      case 'not-running':
        return page(asked, answer, filled, { outlook: { kind: 'refused', text: NOT_RUNNING } }, 409);
      case 'refused': {
        const text = refusalText(done.refusal, consoleWording);
        return page(asked, answer, filled, { outlook: { kind: 'refused', text } }, looks ? 422 : 409);
      }
      case 'done': {
        if (looks) return page(asked, answer, filled, { outlook: outlookOf(reference, done.preview) });
        const line = officeDoneText(name, done.told);
        const back = backOf(reference, name, filled);
        return asked.html(
          <OfficeDonePage seen={asked.get('seen')} reference={reference} name={name} line={line} back={back} />,
        );
      }
    }
  });
}

type Preview = Extract<WholeAnswer, { readonly kind: 'done' }>['preview'];

const outlookOf = (reference: string, preview: Preview): Outlook => ({
  kind: 'possible',
  lines:
    preview === null || changesNothing(preview)
      ? ['Dit kan, en geen datum verandert erdoor.']
      : [...previewLines(reference, preview, consoleWording)],
});

type CaseAndAct = CaseAsked<FoundCase> & { readonly name: OfficeActName };

async function caseAndAct(asked: Asked): Promise<CaseAndAct | Response> {
  const words = asked.req.param('woorden');
  const name = OFFICE_ACT_NAMES.find((one) => officeSpecOf(one).word === words && officeSpecOf(one).file !== true);
  if (name === undefined) return noCasePage(asked, `${asked.req.param('kenmerk')} met ${words}`);
  const answer = await caseAsked(asked);
  if (answer instanceof Response) return answer;
  // That takes two people who see each other's names: it has a page of its own.
  if (name === 'openBids') return asked.redirect(PATHS.opening(answer.found.stored.name.reference), 303);
  return { ...answer, name };
}

function page(
  asked: Asked,
  { found, name }: CaseAndAct,
  filled: Filled,
  {
    faults = {},
    outlook = null,
  }: { readonly faults?: Readonly<Record<string, string>>; readonly outlook?: Outlook | null },
  status: 200 | 409 | 422 = 200,
): Response | Promise<Response> {
  const { reference } = found.stored.name;
  const back = backOf(reference, name, filled);
  const props = { seen: asked.get('seen'), reference, name, filled, faults, outlook, back };
  return asked.html(<OfficePage {...props} />, status);
}
