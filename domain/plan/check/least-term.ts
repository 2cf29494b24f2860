import { daysBetween } from '../../law/day.ts';
import { orLater } from './advised-day.ts';
import { dayAfter } from './day-after.ts';
import { leastOf } from './least-of.ts';
import { about, keyOf, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/**
 * Others have at least the term that the law names from the day of an act of ours, such as thirty days to ask to take part (Aw 2.71
 * lid 2). The term for bids of an open or restricted procedure has more to it, and a rule of its own (`minimum-term`).
 */
export const leastTerm: CheckRule = {
  id: 'least-term',
  severity: 'error',
  ground: null,
  guards: 'always',
  check: (input) =>
    [...input.milestones.values()].flatMap((close) => {
      const term = leastOf(input, close.id);
      if (term === null || close.lastDay >= term.lastDay) return [];
      const { from, rawLastDay, lastDay, grounds } = term;
      const message = `${keyOf(input, close.id)} op ${inWords(close.lastDay)} is te vroeg: na ${keyOf(input, from.id)} (${inWords(from.lastDay)}) moeten ${daysBetween(from.lastDay, rawLastDay)} dagen volgen, tot en met ${inWords(lastDay)}. ${orLater(dayAfter(lastDay))}.`;
      return [{ ...about(input, close.id, message), ...(grounds[0] === undefined ? {} : { ground: grounds[0] }) }];
    }),
};
