import type { ComputedBy, MilestoneType } from '../procedure-type.ts';
import { about, keyOf, type CheckInput, type CheckRule, type Found } from './rule.ts';
import { inWords } from './words.ts';

/** A term that the law counts begins and ends as the law says: a stated first day or hour is not dropped in silence (Awb 6:8, Aw 2.127). */
export const statedFirstDay: CheckRule = {
  id: 'stated-first-day',
  severity: 'error',
  ground: null,
  check: (input) =>
    input.type.milestones.flatMap(({ id, computed }) => (isBinding(computed) ? dropped(input, id) : [])),
};

const isBinding = (computed: MilestoneType['computed']): computed is ComputedBy => computed?.binds !== undefined;

function dropped(input: CheckInput, id: string): readonly Found[] {
  const when = input.entry(id)?.when;
  const planned = input.milestones.get(id);
  if (when === undefined || planned?.term == null) return [];
  const { firstDay, grounds, after = '' } = planned.term;
  const ground = grounds.at(-1);
  const found = (message: string): readonly Found[] => [
    { ...about(input, id, message), ...(ground === undefined ? {} : { ground }) },
  ];
  if (when.kind === 'moment' && planned.kind !== 'moment')
    return found(
      `${keyOf(input, id)} loopt volgens de wet tot het einde van ${inWords(planned.lastDay)}, niet tot ${when.moment.time}. Laat de tijd weg, ook in de gids.`,
    );
  if (when.kind !== 'period' || firstDay === null || when.firstDay === firstDay) return [];
  return found(
    `${keyOf(input, id)} begint volgens de wet op ${inWords(firstDay)}: de dag na ${keyOf(input, after)}. In het bestand staat ${inWords(when.firstDay)}. Zet die dag bij van, of laat de datums weg.`,
  );
}
