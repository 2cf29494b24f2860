import { nextOrdinaryDay } from '../../law/calendar.ts';
import { epochDay, isoOf } from '../../law/day.ts';
import { PART_TWO } from '../procedure-type.ts';
import { thatDay } from './advised-day.ts';
import { earliestClosing } from './earliest-closing.ts';
import { about, type CheckRule } from './rule.ts';
import { bidsTerm, floorOf, groundOf, shifted, shortestTerm, termAgreed } from './shortest-term.ts';
import { closingName, inWords } from './words.ts';

/** A minimum of so many days ends with the last hour of the last one: a closing in the daytime leaves one day too few. */
export const fullDays: CheckRule = {
  id: 'full-days',
  severity: 'warning',
  ground: 'Aw 2.71',
  guards: 'to-come',
  regimes: PART_TWO,
  asksOfSubsidy: true,
  check(input) {
    const bids = bidsTerm(input);
    if (bids?.close.kind !== 'moment' || termAgreed(input)) return [];
    const { close } = bids;
    const { publication } = input.definition;
    const shortest = shortestTerm(bids, publication);
    const floor = floorOf(bids, publication);
    const term = [shortest, floor].find((one) => one?.last === epochDay(close.lastDay)) ?? null;
    if (term === null) return [];
    const next = isoOf(term.last + 1);
    // At the floor the day after it is enough, with the reason that so short a term needs anyway.
    const choice = term === shortest ? earliestClosing(input, next, close) : nextOrdinaryDay(next);
    const message = `${closingName(close)} op ${inWords(close.lastDay)} valt op de laatste dag van de termijn van ${term.minimumDays} dagen${shifted(term)}; overdag is die dag niet vol. ${thatDay(choice)}`;
    return [{ ...about(input, close.id, message), ground: groundOf(term) }];
  },
};
