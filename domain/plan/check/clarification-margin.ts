import { officeDaysBetween, previousOrdinaryDay } from '../../law/calendar.ts';
import { addDays } from '../../law/day.ts';
import { clarificationDays } from '../../law/procurement.ts';
import { about, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** Answers are given at least ten days before the closing, four when urgent (Aw 2.54, 2.74). */
export const clarificationMargin: CheckRule = {
  id: 'clarification-margin',
  severity: 'error',
  ground: 'Aw 2.54',
  check(input) {
    const note = input.milestones.get('clarification-note');
    const close = input.milestones.get('submission-close');
    if (note === undefined || close === undefined) return [];
    const days = clarificationDays(input.definition.publication.urgent);
    const latest = addDays(close.lastDay, -days);
    if (note.lastDay > latest)
      return [
        about(
          input,
          note.id,
          `De nota van inlichtingen op ${inWords(note.lastDay)} is te laat: tussen de nota en de sluiting op ${inWords(close.lastDay)} moeten ${days} dagen zitten. Publiceer uiterlijk ${inWords(previousOrdinaryDay(latest))}, of sluit op ${inWords(addDays(note.lastDay, days))} of later.`,
        ),
      ];
    const slack = officeDaysBetween(note.lastDay, latest);
    if (slack > 0) return [];
    return [
      {
        ...about(
          input,
          note.id,
          `De nota van inlichtingen heeft geen speling: elke dag na ${inWords(note.lastDay)} schuift de sluiting van ${inWords(close.lastDay)} mee op. Plan de nota eerder of sluit later.`,
        ),
        severity: 'warning',
      },
    ];
  },
};
