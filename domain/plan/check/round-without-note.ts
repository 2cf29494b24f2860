import { NOTE_MARGIN } from '../procedure-type.ts';
import { about, keyOf, type CheckRule } from './rule.ts';

/** Whoever asks in a round gets an answer: each round of questions has a note of its own (Aw 2.54). */
export const roundWithoutNote: CheckRule = {
  id: 'round-without-note',
  severity: 'error',
  ground: 'Aw 2.54',
  check(input) {
    const notes = input.all('answers-questions');
    if (notes.length === 0) return [];
    return input
      .all('closes-questions')
      .slice(notes.length)
      .map((questions) => {
        const key = keyOf(input, questions.id);
        const message = `${key} is een ronde zonder nota van inlichtingen. Zet de datum van de nota van die ronde erbij, of haal de ronde weg.`;
        // Where no law demands a note, one can answer two rounds.
        const severity = NOTE_MARGIN.includes(input.regime.regime) ? 'error' : 'warning';
        return { ...about(input, questions.id, message), severity };
      });
  },
};
