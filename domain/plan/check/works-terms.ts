import { computeTerm } from '../../law/computed-terms.ts';
import { daysBetween } from '../../law/day.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { orLater } from './advised-day.ts';
import { about, keyOf, type CheckInput, type CheckRule, type Found } from './rule.ts';
import { inWords } from './words.ts';

/** What the ARW 2016 asks below the threshold where part 2 has a least term of its own, by the rule of part 2. */
const IN_WORKS: ReadonlyMap<string, string> = new Map([
  ['tender-minimum-standard', 'works-open-tenders'],
  ['restricted-requests', 'works-restricted-requests'],
  ['restricted-tenders', 'works-restricted-tenders'],
]);

const OTHERWISE =
  'Afwijken mag, met de reden in de aanbestedingsstukken (Aanbestedingswet 2012, artikel 1.22). Leg die reden vast.';

/**
 * Works below the European threshold follow the ARW 2016, or the documents say why not (Aw 1.22): least terms for requests and bids, and a
 * note six days before the closing. The terms are as a named source tells them.
 */
export const worksTerms: CheckRule = {
  id: 'works-terms',
  severity: 'warning',
  ground: 'ARW 2016',
  guards: 'to-come',
  regimes: ['national'],
  check(input) {
    if (input.definition.value?.kind !== 'works') return [];
    const closings = input.type.milestones.flatMap(({ id, least }) => {
      const [rule, close, from] = [
        IN_WORKS.get(least?.rule ?? ''),
        input.milestones.get(id),
        input.milestones.get(least?.from ?? ''),
      ];
      return rule === undefined || close === undefined || from === undefined ? [] : [{ rule, close, from }];
    });
    const notes = closings.length === 0 ? [] : input.all('answers-questions').flatMap((note) => lateNote(input, note));
    return [...closings.flatMap((one) => tooShort(input, one)), ...notes];
  },
};

interface Closing {
  readonly rule: string;
  readonly close: PlannedMilestone;
  readonly from: PlannedMilestone;
}

function tooShort(input: CheckInput, { rule, close, from }: Closing): readonly Found[] {
  const term = computeTerm(rule, from.lastDay);
  if (!term.ok || close.lastDay >= term.value.lastDay) return [];
  const { rawLastDay, lastDay } = term.value;
  const message = `Tussen ${keyOf(input, from.id)} (${inWords(from.lastDay)}) en ${keyOf(input, close.id)} (${inWords(close.lastDay)}) zitten ${daysBetween(from.lastDay, close.lastDay)} dagen. Voor werken onder de drempel noemt het ARW 2016 er ten minste ${daysBetween(from.lastDay, rawLastDay)}. ${orLater(lastDay)}. ${OTHERWISE}`;
  return [about(input, close.id, message)];
}

function lateNote(input: CheckInput, note: PlannedMilestone): readonly Found[] {
  const close = input.one('closes-bids');
  const term = close === null ? null : computeTerm('works-clarification-note', close.lastDay);
  if (close === null || term?.ok !== true || note.lastDay <= term.value.lastDay) return [];
  const message = `${keyOf(input, note.id)} (${inWords(note.lastDay)}) komt minder dan ${daysBetween(term.value.rawLastDay, close.lastDay)} dagen voor ${keyOf(input, close.id)} (${inWords(close.lastDay)}), en die noemt het ARW 2016 voor werken onder de drempel. Publiceer uiterlijk ${inWords(term.value.lastDay)}. ${OTHERWISE}`;
  return [about(input, note.id, message)];
}
