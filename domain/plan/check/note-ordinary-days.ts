import { previousOrdinaryDay } from '../../law/calendar.ts';
import { computeTerm } from '../../law/computed-terms.ts';
import { NOTE_MARGIN } from '../procedure-type.ts';
import { keepsOrder } from './other-day.ts';
import { about, type CheckRule } from './rule.ts';
import { inRound, inWords } from './words.ts';

/**
 * Between an urgent note and the closing can lie holidays alone. Whether a term that is counted back must hold two ordinary days is
 * contested (Atw 1 lid 2, 2): the safe day is told.
 */
export const noteOrdinaryDays: CheckRule = {
  id: 'note-ordinary-days',
  severity: 'hint',
  ground: 'Atw 2',
  regimes: NOTE_MARGIN,
  check(input) {
    const close = input.one('closes-bids');
    if (close === null || !input.definition.publication.urgent) return [];
    const term = computeTerm('clarification-note-urgent', close.lastDay);
    const safe = term.ok ? term.value.contestedLastDay : undefined;
    if (!term.ok || safe === undefined) return [];
    const day = previousOrdinaryDay(safe);
    return input
      .all('answers-questions')
      .filter(({ lastDay }) => lastDay > safe && lastDay <= term.value.lastDay)
      .map((note) =>
        about(
          input,
          note.id,
          `Tussen de nota van inlichtingen${inRound(note.id)} op ${inWords(note.lastDay)} en de sluiting op ${inWords(close.lastDay)} liggen geen twee gewone dagen. Of dat moet bij een termijn die wordt teruggeteld, is omstreden. ${keepsOrder(input, note, day) ? `Veilig is uiterlijk ${inWords(day)}.` : 'Sluit liever later.'}`,
        ),
      );
  },
};
