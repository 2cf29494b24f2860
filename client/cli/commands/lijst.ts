import type { DrawnDate } from '../../../files/sheets/sheet-document.ts';
import { calendarDate } from '../../../texts/calendar.ts';
import { momentLabel } from '../../../texts/labels/day-words.ts';
import { milestoneLabel } from '../../../texts/labels/milestones.ts';
import { attentionWords } from '../../told/attention-words.ts';
import { listedSheet } from '../../told/listed-sheet.ts';
import { datesToCome, type DateToCome } from '../../usecases/dates-to-come.ts';
import { showCases, type ListedCase } from '../../usecases/show-cases.ts';
import { deliver, formOf, type DeliverOptions } from '../deliver.ts';
import { drawnDate } from '../../told/drawn-date.ts';
import { say } from '../output.ts';
import { withCaseFile } from '../surroundings.ts';
import { whoLooks } from '../who-asks.ts';
import { typed } from '../program.ts';

/** Cases with where they stand, what they wait for and what asks for attention. */
export async function lijst({ alle: ended, ...options }: DeliverOptions & { readonly alle: boolean }): Promise<void> {
  const form = formOf(options);
  await withCaseFile(async (file) => {
    const now = Date.now();
    const cases = await showCases(file, { ended, now, by: await whoLooks(file) });
    if (cases.length === 0 && form === 'tabel') return say(NONE[ended ? 'all' : 'open']);
    const dates = TELLS_DATES.has(form) ? await datesToCome(file, cases) : [];
    const rows = cases.map(rowOf);
    await deliver(options, {
      items: rows,
      told: () => listedSheet(cases),
      document: () => ({
        title: ended ? 'Alle zaken' : 'Lopende zaken',
        notes: [`Stand van ${momentLabel(now)}.`],
        ...listedSheet(cases),
        dates: nextOfEach(cases, dates),
      }),
      calendar: () =>
        dates.map(({ reference, subject, milestone }) => calendarDate({ ...milestone, reference }, subject)),
      now,
    });
  });
}

/** Forms that show dates one by one, beside the rows. */
const TELLS_DATES: ReadonlySet<string> = new Set(['ics', 'md', 'html']);

const NONE = {
  all: `Er zijn nog geen zaken. Begin een definitie met: ${typed('nieuw <type>')}`,
  open: `Er lopen geen zaken. Zaken die klaar zijn, ziet u met: ${typed('lijst --alle')}`,
} as const;

/** The next date of each case, in the order of the list. */
function nextOfEach(cases: readonly ListedCase[], dates: readonly DateToCome[]): readonly DrawnDate[] {
  const next = new Map<string, DateToCome>();
  for (const date of dates) if (!next.has(date.reference)) next.set(date.reference, date);
  return cases.flatMap(({ name: { reference } }) => {
    const found = next.get(reference);
    if (found === undefined) return [];
    const drawn = drawnDate(found.milestone);
    return [{ ...drawn, label: reference, when: `${milestoneLabel(found.milestone.id)}, ${drawn.when}` }];
  });
}

function rowOf(one: ListedCase) {
  const { name, subject, procedureType, phase, state, consequence, lostMails, troubles } = one;
  return {
    reference: name.reference,
    subject,
    procedureType,
    phase,
    waitingFor: state.waitingFor,
    date: state.date,
    attention: attentionWords(one),
    ...(lostMails === 0 ? {} : { lostMails }),
    ...(troubles.length === 0 ? {} : { troubles }),
    outcome: state.outcome,
    consequence,
  };
}
