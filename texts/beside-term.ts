import type { CaseMilestone } from '../domain/case/milestone.ts';
import type { PlanFacts } from '../domain/plan/plan-facts.ts';
import { means } from '../domain/plan/trait.ts';
import { commandLine } from './command-line.ts';
import { dateInWords } from './labels/day-words.ts';
import type { Wording } from './next-step.ts';

type Dated = Pick<CaseMilestone, 'id' | 'lastDay' | 'term' | 'traits'>;

/**
 * Why a date is not the day that its term gives: the objector agreed to another one, or staff set it within their own room.
 * @returns no lines when the date is that of its term.
 */
export function besideTerm(
  { id, lastDay: planned, term, traits }: Dated,
  { agreed, moved }: Pick<PlanFacts, 'agreed' | 'moved'>,
  reference: string,
  step: Wording = commandLine,
): string[] {
  if (term === null) return [];
  const timeline = step({ look: 'timeline', on: reference });
  const { lastDay } = term;
  // What the objector agreed to goes before the term, also when both come to one day (Awb 7:10 lid 4).
  if (agreed !== undefined && agreed >= lastDay && means({ traits }, 'decides-objection'))
    return [
      ...(planned === agreed
        ? []
        : [`Iemand heeft de datum naar ${dateInWords(planned)} verplaatst. Bekijk wie en waarom met: ${timeline}`]),
      `De indiener stemde in met uitstel tot en met ${dateInWords(agreed)}. Dat gaat vóór de termijn van de wet, die tot en met ${dateInWords(lastDay)} loopt. Bekijk wie dat vastlegde en waar de instemming staat met: ${timeline}`,
      'Zonder die instemming telt de termijn zo.',
    ];
  if (planned === lastDay) return [];
  const how = moved[id] === undefined ? 'zo staat het in de definitie' : 'iemand heeft het verplaatst';
  const side = planned < lastDay ? 'eerder' : 'later';
  return [
    `Dat is ${side} dan de termijn zelf, die tot en met ${dateInWords(lastDay)} loopt: ${how}. Bekijk wie en waarom met: ${timeline}`,
  ];
}
