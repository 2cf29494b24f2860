import { addDays } from '../../law/day.ts';
import { PART_TWO } from '../procedure-type.ts';
import { about, type CheckRule, type Found } from './rule.ts';
import { inWords } from './words.ts';

/** The contract is not concluded within twenty days after the award decision was sent (Aw 2.127). */
export const standstillLength: CheckRule = {
  id: 'standstill-length',
  severity: 'error',
  ground: 'Aw 2.127',
  regimes: PART_TWO,
  check(input) {
    const window = input.one('holds-contract');
    if (window === null) return [];
    // What the guide promises beyond the law binds as well.
    const { lastDay, filedLastDay, term } = window;
    const found: Found[] = [];
    if (filedLastDay !== undefined && filedLastDay < lastDay && term !== null)
      found.push(
        about(
          input,
          window.id,
          `De opschortende termijn tot en met ${inWords(filedLastDay)} is te kort: na verzending op ${inWords(term.eventDay)} loopt zij tot en met ${inWords(lastDay)}. Laat de datum weg, dan rekent Tenderklok haar uit.`,
        ),
      );
    const final = input.one('makes-final');
    if (final !== null && final.lastDay <= lastDay)
      found.push(
        about(
          input,
          final.id,
          `De definitieve gunning op ${inWords(final.lastDay)} valt in de opschortende termijn, die tot en met ${inWords(lastDay)} loopt. Kies ${inWords(addDays(lastDay, 1))} of later.`,
        ),
      );
    return found;
  },
};
