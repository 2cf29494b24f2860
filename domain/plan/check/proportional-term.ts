import { daysBetween, epochDay } from '../../law/day.ts';
import { BID_TERMS_SINCE } from '../../law/since.ts';
import { about, type CheckRule } from './rule.ts';
import { bidsTerm, shortestTerm } from './shortest-term.ts';
import { inWords } from './words.ts';

/**
 * Where the law names no number of days, the term for bids is in proportion to the contract (Aw 1.10). A type that is meant for
 * another regime leads bidders to expect the days of that one.
 */
export const proportionalTerm: CheckRule = {
  id: 'proportional-term',
  severity: 'hint',
  ground: 'Aw 1.10',
  regimes: ['social', 'national'],
  check(input) {
    const term = bidsTerm(input);
    if (input.type.regime !== 'european' || term === null) return [];
    const { from, close } = term;
    if (from.lastDay < BID_TERMS_SINCE) return [];
    const european = shortestTerm(term, input.definition.publication);
    if (epochDay(close.lastDay) >= european.last) return [];
    const days = daysBetween(from.lastDay, close.lastDay);
    return [
      about(
        input,
        close.id,
        `Inschrijvers hebben ${days} dagen, tot ${inWords(close.lastDay)}. De wet noemt hier geen aantal dagen; de ${european.minimumDays} dagen van een Europese procedure gelden niet. De termijn moet wel passen bij de opdracht. Ga na of zij lang genoeg is om goed in te schrijven.`,
      ),
    ];
  },
};
