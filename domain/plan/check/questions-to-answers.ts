import { officeDaysBetween } from '../../law/office-days.ts';
import { about, type CheckRule } from './rule.ts';
import { inRound, inWords } from './words.ts';

const FEWEST = 5;

/** Answering takes people: under five working days between the last question and the note is too few. */
export const questionsToAnswers: CheckRule = {
  id: 'questions-to-answers',
  severity: 'warning',
  ground: null,
  guards: 'to-come',
  check(input) {
    const notes = input.all('answers-questions');
    return input.all('closes-questions').flatMap((questions, round) => {
      const note = notes[round];
      if (note === undefined || note.lastDay < questions.lastDay) return [];
      const days = officeDaysBetween(questions.lastDay, note.lastDay);
      if (days >= FEWEST) return [];
      const found = about(
        input,
        note.id,
        `Tussen de laatste vragen (${inWords(questions.lastDay)}) en de nota (${inWords(note.lastDay)})${inRound(note.id)} ${workdays(days)}; reken op ten minste ${FEWEST}. Sluit de vragen eerder of plan de nota later.`,
      );
      // A call-off has ten days for everything, or fewer (Aw 2.148 lid 3, 2.143): there it is a thing to think of.
      return [input.regime.regime === 'call-off' ? { ...found, severity: 'hint' as const } : found];
    });
  },
};

function workdays(days: number): string {
  if (days === 0) return 'zit geen werkdag';
  return days === 1 ? 'zit 1 werkdag' : `zitten ${days} werkdagen`;
}
