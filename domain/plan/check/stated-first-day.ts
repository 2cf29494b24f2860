import { about, keyOf, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** The first day of a term that the law counts is that of the law: a stated one is not dropped in silence (Awb 6:8, Aw 2.127). */
export const statedFirstDay: CheckRule = {
  id: 'stated-first-day',
  severity: 'error',
  ground: null,
  check: (input) =>
    input.type.milestones.flatMap(({ id, computed }) => {
      const when = input.entry(id)?.when;
      const planned = input.milestones.get(id);
      if (computed?.binds === undefined || when?.kind !== 'period' || planned?.term == null) return [];
      const { firstDay, grounds, after = '' } = planned.term;
      if (firstDay === null || when.firstDay === firstDay) return [];
      const ground = grounds.at(-1);
      const message = `${keyOf(input, id)} begint volgens de wet op ${inWords(firstDay)}: de dag na ${keyOf(input, after)}. In het bestand staat ${inWords(when.firstDay)}. Zet die dag bij van, of laat de datums weg.`;
      return [{ ...about(input, id, message), ...(ground === undefined ? {} : { ground }) }];
    }),
};
