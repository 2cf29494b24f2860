import { pasteTable } from '../../../files/sheets/paste-table.ts';
import { calendarDate } from '../../../texts/calendar.ts';
import { drawnDate } from '../../told/drawn-date.ts';
import { milestonesSheet } from '../../told/told-case.ts';
import { showCase, type ShownCase } from '../../usecases/show.ts';
import type { Asked, Routes } from '../env.ts';
import { asFile } from '../as-file.ts';
import { caseAndRights } from '../missing.tsx';
import { PastePage } from '../pages/paste.tsx';

const FORMS = ['docx', 'xlsx', 'ics'] as const;
type Form = (typeof FORMS)[number];

/** The planning of a case as a file to take along: a table to paste in a guide or memo, a sheet, a calendar. */
export function planningRoutes(routes: Routes): void {
  for (const form of FORMS)
    routes.get(`/procedures/:kenmerk/planning.${form}`, async (asked: Asked) => {
      const { given } = asked.get('seen');
      const now = given.now();
      const answer = await caseAndRights(asked, (reference) => showCase(given.file, reference, now));
      if (answer instanceof Response) return answer;
      const bytes = await contentOf(form, answer.found, now);
      const { reference } = answer.found.stored.name;
      return asFile(asked, `planning-${reference}`, form, bytes);
    });
  routes.get('/procedures/:kenmerk/planning', async (asked) => {
    const seen = asked.get('seen');
    const answer = await caseAndRights(asked, (reference) => showCase(seen.given.file, reference, seen.given.now()));
    if (answer instanceof Response) return answer;
    const { reference, subject } = answer.found.view;
    const table = pasteTable(milestonesSheet(answer.found), `Planning ${subject} (${reference})`);
    return asked.html(<PastePage seen={seen} reference={reference} table={table} />);
  });
}

/** What a form is made by is loaded when it is asked for. */
async function contentOf(form: Form, shown: ShownCase, now: number): Promise<string | Buffer> {
  const { view } = shown;
  const milestones = view.milestones.map(({ milestone }) => milestone);
  if (form === 'ics')
    return (await import('../../../files/calendar/write-calendar.ts')).writeCalendar(
      milestones.map((one) => calendarDate({ ...one, reference: view.reference }, view.subject)),
      now,
    );
  const document = {
    title: `Planning ${view.subject} (${view.reference})`,
    notes: [],
    ...milestonesSheet(shown),
    dates: milestones.map(drawnDate),
  };
  return form === 'docx'
    ? (await import('../../../files/sheets/write-docx.ts')).writeDocx(document)
    : (await import('../../../files/sheets/write-xlsx.ts')).writeXlsx(document);
}
