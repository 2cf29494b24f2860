import { previousOrdinaryDay } from '../../law/calendar.ts';
import { officeDaysBetween } from '../../law/office-days.ts';
import { clarificationDays, firstClosingAfter, lastNoteBefore } from '../../law/clarification.ts';
import { PART_TWO } from '../procedure-type.ts';
import { earliestClosing } from './earliest-closing.ts';
import { about, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** Answers are given at least ten days before the closing, four when urgent (Aw 2.54, 2.74). */
export const clarificationMargin: CheckRule = {
  id: 'clarification-margin',
  severity: 'error',
  ground: 'Aw 2.54',
  regimes: PART_TWO,
  check(input) {
    const note = input.one('answers-questions');
    const close = input.one('closes-bids');
    if (note === null || close === null) return [];
    const days = clarificationDays(close.lastDay, input.definition.publication.urgent);
    const latest = lastNoteBefore(close.lastDay, days);
    if (note.lastDay > latest)
      return [
        about(
          input,
          note.id,
          `De nota van inlichtingen op ${inWords(note.lastDay)} is te laat: zij moet er ten minste ${days} dagen vóór de sluiting op ${inWords(close.lastDay)} zijn. Publiceer uiterlijk ${inWords(previousOrdinaryDay(latest))}, of sluit op ${inWords(earliestClosing(input, firstClosingAfter(note.lastDay, days)))} of later.`,
        ),
      ];
    const slack = officeDaysBetween(note.lastDay, latest);
    if (slack > 0) return [];
    const message = `De nota van inlichtingen heeft geen werkdag speling: komt zij na ${inWords(latest)}, dan schuift de sluiting van ${inWords(close.lastDay)} mee op. Plan de nota eerder of sluit later.`;
    // A note that staff did not date stands on its last day by itself: that is known, and no choice of theirs.
    return [
      {
        ...about(input, note.id, message),
        severity: input.definition.planning[note.id] === undefined ? 'hint' : 'warning',
      },
    ];
  },
};
