import { StatutoryCalendar } from '../../law/calendar.ts';
import { addDays, epochDay, isoOf } from '../../law/day.ts';
import { statutoryStandstill } from '../../law/procurement.ts';
import { about, type CheckRule, type Found } from './rule.ts';
import { inWords } from './words.ts';

/** The contract is not concluded within twenty days after the award decision was sent (Aw 2.127). */
export const standstillLength: CheckRule = {
  id: 'standstill-length',
  severity: 'error',
  ground: 'Aw 2.127',
  check(input) {
    const award = input.milestones.get('award-decision');
    const stated = input.milestones.get('standstill');
    if (award === undefined || stated === undefined) return [];
    const sent = stated.term?.eventDay ?? award.lastDay;
    const lawful = isoOf(statutoryStandstill(new StatutoryCalendar(), epochDay(sent)).last);
    const found: Found[] = [];
    if (stated.lastDay < lawful)
      found.push(
        about(
          input,
          stated.id,
          `De opschortende termijn tot en met ${inWords(stated.lastDay)} is te kort: na verzending op ${inWords(sent)} loopt zij tot en met ${inWords(lawful)}. Laat de datum weg, dan rekent Tenderklok haar uit.`,
        ),
      );
    // What the guide promises beyond the law binds as well.
    const last = stated.lastDay > lawful ? stated.lastDay : lawful;
    const final = input.milestones.get('award-final');
    if (final !== undefined && final.lastDay <= last)
      found.push(
        about(
          input,
          final.id,
          `De definitieve gunning op ${inWords(final.lastDay)} valt in de opschortende termijn, die tot en met ${inWords(last)} loopt. Kies ${inWords(addDays(last, 1))} of later.`,
        ),
      );
    return found;
  },
};
