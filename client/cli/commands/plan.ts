import { officeDaysBetween } from '../../../domain/law/office-days.ts';
import { localIso, localOf } from '../../../domain/law/clock.ts';
import { daysBetween } from '../../../domain/law/day.ts';
import type { Definition } from '../../../domain/plan/definition.ts';
import type { PlannedMilestone } from '../../../domain/plan/milestone.ts';
import { dateInWords } from '../../../texts/labels/day-words.ts';
import { groundInShort } from '../../../texts/ground.ts';
import { capital, milestoneLabel } from '../../../texts/labels/milestones.ts';
import { OWNER_LABEL } from '../../../texts/labels/words.ts';
import { distanceInWords } from '../../../texts/date.ts';
import { planFile, regimeOfFile } from '../definition-file.ts';
import { writeCalendar } from '../../../files/calendar/write-calendar.ts';
import { calendarDate } from '../../../texts/calendar.ts';
import { print, printFile, printList, table, type PlanForm } from '../output.ts';

/** The planning of a definition file in the order of its dates: date in words, clock, owner, ground, days to go. */
export async function plan(path: string, form: PlanForm): Promise<void> {
  const file = planFile(path);
  const milestones = file.milestones.toSorted((one, other) => one.endsAt - other.endsAt);
  if (form === 'ics') return printFile(calendarOf(file.definition, milestones));
  if (form === 'tabel') print(`Regime: ${regimeOfFile(file.definition, file.type, milestones)}.`);
  const today = localOf(Date.now()).day;
  const rows = milestones.map((one) => ({
    milestone: one.id,
    kind: one.kind,
    owner: one.owner,
    phase: one.phase,
    firstDay: one.firstDay,
    lastDay: one.lastDay,
    endsAt: localIso(one.endsAt),
    ground: one.ground,
    provisional: one.term?.provisional ?? false,
    daysToGo: daysBetween(today, one.lastDay),
    officeDaysToGo: officeDaysBetween(today, one.lastDay),
    term: one.term,
  }));
  printList(form, rows, () =>
    table(
      ['Mijlpaal', 'Datum', 'Klok', 'Van', 'Grond', 'Nog'],
      milestones.map((one) => tableRow(one, today)),
    ),
  );
}

/** The dates for a calendar, under the ids by which mails of the running case will move them. */
function calendarOf({ reference, subject }: Definition, milestones: readonly PlannedMilestone[]): string {
  const dates = milestones.map((one) => calendarDate({ ...one, reference, version: 0 }, subject));
  return writeCalendar(dates, Date.now());
}

function tableRow(one: PlannedMilestone, today: PlannedMilestone['lastDay']): string[] {
  const date =
    one.firstDay === null ? dateInWords(one.lastDay) : `${dateInWords(one.firstDay)} t/m ${dateInWords(one.lastDay)}`;
  const clock =
    one.kind === 'moment' ? `${one.exclusive === true ? 'vóór ' : ''}${localOf(one.endsAt).time}` : 'hele dag';
  const provisional = one.term?.provisional === true ? ' (voorlopig)' : '';
  return [
    capital(milestoneLabel(one.id)),
    `${date}${provisional}`,
    clock,
    OWNER_LABEL[one.owner],
    groundInShort(one.ground),
    distanceInWords(today, one.lastDay),
  ];
}
