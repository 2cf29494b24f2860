import { expect, it } from 'vitest';
import { openQuestionsText } from '../../texts/office/question.ts';

it.each([
  [0, 0, 'Er zijn geen vragen.'],
  [0, 1, 'De vraag wacht nergens meer op.'],
  [1, 1, '1 vraag wacht nog op iets.'],
  [0, 2, 'Geen van de 2 vragen wacht nog op iets.'],
  [1, 2, '1 van de 2 vragen wacht nog op iets.'],
  [2, 2, '2 van de 2 vragen wachten nog op iets.'],
])('%d van %d vragen open', (open, all, text) => {
  expect(openQuestionsText(open, all)).toBe(text);
});
