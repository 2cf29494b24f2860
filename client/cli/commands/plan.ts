import { officeDaysBetween } from '../../../domain/law/office-days.ts';
import { localIso, localOf } from '../../../domain/law/clock.ts';
import { daysBetween } from '../../../domain/law/day.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import type { PlannedMilestone } from '../../../domain/plan/milestone.ts';
import type { Cell, Sheet } from '../../../files/sheets/sheet.ts';
import { calendarDate } from '../../../texts/calendar.ts';
import { distanceInWords } from '../../../texts/date.ts';
import { groundInShort } from '../../../texts/ground.ts';
import { dateInWords } from '../../../texts/labels/day-words.ts';
import { capital, milestoneLabel } from '../../../texts/labels/milestones.ts';
import { OWNER_LABEL } from '../../../texts/labels/words.ts';
import { planFile, regimeOfFile } from '../definition-file.ts';
import { deliver, formOf, type DeliverOptions } from '../deliver.ts';
import { drawnDate } from '../../told/drawn-date.ts';
import { print } from '../output.ts';
import { readerOf } from '../terminal.ts';

/** The planning of a definition file in the order of its dates: date in words, clock, owner, ground, days to go. */
export async function plan(path: string, options: DeliverOptions): Promise<void> {
  const form = formOf(options);
  const file = planFile(path);
  const { reference, subject } = file.definition;
  const milestones = file.milestones.toSorted((one, other) => one.endsAt - other.endsAt);
  const regime = `Regime: ${regimeOfFile(file.definition, file.type, milestones)}.`;
  const now = Date.now();
  const today = localOf(now).day;
  // A program that reads the table wants its rows and nothing else.
  if (form === 'tabel' && options.naar === undefined && readerOf(process.stdout).person) print(regime);
  await deliver(options, {
    items: milestones.map((one) => dataOf(one, today)),
    told: () => planSheet(milestones, today),
    document: () => ({
      title: `Planning ${subject} (${reference})`,
      notes: [regime],
      ...planSheet(milestones, null),
      dates: milestones.map(drawnDate),
    }),
    // Under the ids by which mails of the running case will move them.
    calendar: () => milestones.map((one) => calendarDate({ ...one, reference, version: 0 }, subject)),
    now,
  });
}

const dataOf = (one: PlannedMilestone, today: IsoDate) => ({
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
});

/** @param today null for what is read on another day: then nothing is said of how long it still takes. */
function planSheet(milestones: readonly PlannedMilestone[], today: IsoDate | null): Sheet {
  return {
    head: ['Mijlpaal', 'Datum', 'Klok', 'Van', 'Grond', ...(today === null ? [] : ['Nog'])],
    rows: milestones.map((one) => [
      capital(milestoneLabel(one.id)),
      dateCell(one),
      one.kind === 'moment' ? `${one.exclusive === true ? 'vóór ' : ''}${localOf(one.endsAt).time}` : 'hele dag',
      OWNER_LABEL[one.owner],
      groundInShort(one.ground),
      ...(today === null ? [] : [distanceInWords(today, one.lastDay)]),
    ]),
  };
}

function dateCell(one: PlannedMilestone): Cell {
  const last = dateInWords(one.lastDay);
  const provisional = one.term?.provisional === true ? ' (voorlopig)' : '';
  return one.firstDay === null
    ? { text: `${last}${provisional}`, day: one.lastDay }
    : `${dateInWords(one.firstDay)} t/m ${last}${provisional}`;
}
