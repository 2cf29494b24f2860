import { epochDay, isoOf } from '../../law/day.ts';
import { groundOf, shifted, shortestTerm } from './minimum-term.ts';
import { about, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** A minimum of so many days ends with the last hour of the last one: a closing in the daytime leaves one day too few. */
export const fullDays: CheckRule = {
  id: 'full-days',
  severity: 'warning',
  ground: 'Aw 2.71',
  check(input) {
    const notice = input.milestones.get('contract-notice');
    const close = input.milestones.get('submission-close');
    if (notice === undefined || close?.kind !== 'moment') return [];
    const shortest = shortestTerm(notice.lastDay, input.definition.publication);
    if (epochDay(close.lastDay) !== shortest.last) return [];
    const message = `De sluiting op ${inWords(close.lastDay)} valt op de laatste dag van de termijn van ${shortest.minimumDays} dagen${shifted(shortest)}; overdag is die dag niet vol. Kies ${inWords(isoOf(shortest.last + 1))}.`;
    return [{ ...about(input, close.id, message), ground: groundOf(shortest) }];
  },
};
