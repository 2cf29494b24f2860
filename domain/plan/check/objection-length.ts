import { computeTerm } from '../../law/terms.ts';
import { about, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** The law sets the objection window: a guide or scheme cannot shorten or lengthen it (Awb 6:7). */
export const objectionLength: CheckRule = {
  id: 'objection-length',
  severity: 'error',
  ground: 'Awb 6:7',
  check(input) {
    const stated = input.milestones.get('objection-window');
    const award = input.milestones.get('award-decision');
    if (stated === undefined || award === undefined) return [];
    const lawful = computeTerm('objection-window', stated.term?.eventDay ?? award.lastDay);
    if (!lawful.ok || lawful.value.lastDay === stated.lastDay) return [];
    const { firstDay, lastDay } = lawful.value;
    return [
      about(
        input,
        stated.id,
        `De bezwaartermijn tot en met ${inWords(stated.lastDay)} is niet die van de wet: zes weken, van ${inWords(firstDay ?? lastDay)} tot en met ${inWords(lastDay)}. Laat de datum weg, dan rekent Tenderklok haar uit.`,
      ),
    ];
  },
};
