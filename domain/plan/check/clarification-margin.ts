import { previousOrdinaryDay } from '../../law/calendar.ts';
import { addDays } from '../../law/day.ts';
import { officeDaysBetween } from '../../law/office-days.ts';
import { clarificationDays, firstClosingAfter, lastNoteBefore } from '../../law/clarification.ts';
import { closingFor } from '../closings.ts';
import { NOTE_MARGIN } from '../procedure-type.ts';
import { closeFrom } from './advised-day.ts';
import { earliestClosing } from './earliest-closing.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { about, type CheckInput, type CheckRule, type Found } from './rule.ts';
import { keepsOrder } from './other-day.ts';
import { capital, inRound, inWords } from './words.ts';

/** Answers are given at least ten days before the closing, four when urgent (Aw 2.54, 2.74). */
export const clarificationMargin: CheckRule = {
  id: 'clarification-margin',
  severity: 'error',
  ground: 'Aw 2.54',
  guards: 'always',
  regimes: NOTE_MARGIN,
  asksOfSubsidy: true,
  check(input) {
    const milestones = [...input.milestones.values()];
    const notes = input.all('answers-questions').flatMap((note) => {
      const close = closingFor(milestones, note.lastDay);
      if (close === null) return [];
      const days = clarificationDays(
        close.lastDay,
        input.definition.publication.urgent,
        input.one('announces')?.lastDay,
      );
      return [{ note, close, days, latest: lastNoteBefore(close.lastDay, days) }];
    });
    const late = notes
      .filter(({ note, latest }) => note.lastDay > latest)
      .map(({ note, close, days }) => tooLate(input, note, close, days));
    const last = notes.at(-1);
    return late.length > 0 || last === undefined ? late : withoutSlack(input, last.note, last.close, last.latest);
  },
};

function tooLate(input: CheckInput, note: PlannedMilestone, close: PlannedMilestone, days: number): Found {
  const latest = withSlack(lastNoteBefore(close.lastDay, days));
  const closing = closeFrom(earliestClosing(input, firstClosingAfter(note.lastDay, days), close));
  return about(
    input,
    note.id,
    `De nota van inlichtingen${inRound(note.id)} op ${inWords(note.lastDay)} is te laat: zij moet er ten minste ${days} dagen vóór de sluiting op ${inWords(close.lastDay)} zijn. ${keepsOrder(input, note, latest) ? `Publiceer uiterlijk ${inWords(latest)}, of ${closing}` : capital(closing)}.`,
  );
}

/** The last working day from which the last day for a note is still another one away. */
function withSlack(last: IsoDate): IsoDate {
  let day = previousOrdinaryDay(last);
  while (officeDaysBetween(day, last) === 0) day = previousOrdinaryDay(addDays(day, -1));
  return day;
}

function withoutSlack(
  input: CheckInput,
  note: PlannedMilestone,
  close: PlannedMilestone,
  latest: IsoDate,
): readonly Found[] {
  // A note that staff did not date stands on its last day by itself: that is known, and no choice of theirs.
  if (input.entry(note.id) === null || officeDaysBetween(note.lastDay, latest) > 0) return [];
  const message = `De nota van inlichtingen${inRound(note.id)} heeft geen werkdag speling: komt zij na ${inWords(latest)}, dan schuift de sluiting van ${inWords(close.lastDay)} mee op. Plan de nota eerder of sluit later.`;
  return [{ ...about(input, note.id, message), severity: 'hint' }];
}
