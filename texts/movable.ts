import type { CaseMilestone } from '../domain/case/milestone.ts';
import { groundInWords, listed } from './ground.ts';
import { milestoneLabel } from './labels/milestones.ts';

type Dated = Pick<CaseMilestone, 'id' | 'ground' | 'term' | 'waitsFor'>;

/** Said beside a closing that has passed. */
export const AFTER_OUTAGE = 'alleen na een storing';

/** From what a date counts, or null where it counts from nothing else. */
const sourceOf = ({ term, waitsFor }: Dated): string | null => term?.after ?? waitsFor;

/** @example 'bezwaartermijn (telt vanaf gunningsbeslissing; Algemene wet bestuursrecht, artikel 6:7)' */
function withSource(one: Dated): string {
  const source = sourceOf(one);
  const from = source === null ? '' : `telt vanaf ${milestoneLabel(source)}; `;
  return `${milestoneLabel(one.id)} (${from}${groundInWords(one.term?.grounds[0] ?? one.ground)})`;
}

/** Why a date that follows by law is not to be chosen, and what moves it all the same. @returns a sentence a line; none where there is no such date */
export function followsByLaw(fixed: readonly Dated[]): readonly string[] {
  if (fixed.length === 0) return [];
  const names = listed(fixed.map(withSource));
  return [
    `Niet zelf te verplaatsen, omdat de wet zegt welke dag het is: ${names}. Verplaats de datum waar de termijn van telt; dan gaat de termijn mee.`,
  ];
}

/** What goes along with another date, and can be moved by itself within what its term allows. */
export function goesAlong(counted: readonly Dated[]): readonly string[] {
  const along = counted.filter((one) => one.term !== null && sourceOf(one) !== null);
  return along.length === 0
    ? []
    : [`Wat van een andere datum telt, gaat daarmee mee: ${listed(along.map(withSource))}.`];
}
