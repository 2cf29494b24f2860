import { about, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** The law sets the objection window: a guide or scheme cannot shorten or lengthen it (Awb 6:7). */
export const objectionLength: CheckRule = {
  id: 'objection-length',
  severity: 'error',
  ground: 'Awb 6:7',
  check(input) {
    const window = input.one('takes-objections');
    if (window?.filedLastDay === undefined) return [];
    const { firstDay, lastDay, filedLastDay } = window;
    return [
      about(
        input,
        window.id,
        `De bezwaartermijn tot en met ${inWords(filedLastDay)} is niet die van de wet: zes weken, van ${inWords(firstDay ?? lastDay)} tot en met ${inWords(lastDay)}. Laat de datum weg, dan rekent Tenderklok haar uit.`,
      ),
    ];
  },
};
