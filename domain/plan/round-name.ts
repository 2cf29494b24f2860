import { laterStep, stepOf, stepId } from './own-steps.ts';
import { wholeOf, partOf, nameOfPart } from './part.ts';

const LATER = /^(.+)-([1-9]\d?)$/;

/** The id or key of a round: the first has the name of its kind. @example roundName('clarification-note', 2) // 'clarification-note-2' */
export const roundName = (first: string, round: number): string =>
  round === 1 ? first : sameOwner(first, `${wholeOf(first)}-${round}`);

/** The id of a round, also of a step of one's own. @example roundId('stap-presentatie', 2) // 'stap-presentatie--2' */
export function roundId(first: string, round: number): string {
  const step = wholeOf(first);
  return isStep(step) && round > 1 ? sameOwner(first, laterStep(step, round)) : roundName(first, round);
}

/** What a name of a later round says, or null. @example roundOf('clarification-note-2') // { first: 'clarification-note', round: 2 } */
export function roundOf(name: string): { readonly first: string; readonly round: number } | null {
  const whole = wholeOf(name);
  const step = stepOf(whole);
  if (step !== null && step.round > 1) return { first: sameOwner(name, stepId(step.key)), round: step.round };
  const [, first, digits] = LATER.exec(whole) ?? [];
  const round = Number(digits);
  return first === undefined || round < 2 ? null : { first: sameOwner(name, first), round };
}

/** The round before one, by its name; the first is its own. @example roundBefore('clarification-note-2') // 'clarification-note' */
export function roundBefore(name: string): string {
  const later = roundOf(name);
  return later === null ? name : roundId(later.first, later.round - 1);
}

/** A round of what a lot or a party has for itself is of the same one. */
function sameOwner(name: string, round: string): string {
  const own = partOf(name);
  return own === null ? round : nameOfPart(round, own.part);
}

export const isStep = (id: string): boolean => stepOf(id) !== null;
