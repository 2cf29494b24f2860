import { goTogether, lotsTogether } from './lot-way.ts';
import type { Outcome } from './outcome.ts';
import type { TenderOwn } from './own-part.ts';
import { tenderOf, type CaseState } from './state.ts';

/** The phases of the ways through a case. What changes it here changes it at once. */

const placeIn = ({ phases }: Pick<CaseState, 'phases'>, phase: string): number =>
  phases.findIndex((one) => one.id === phase);

/** Whether a milestone of this way is in a phase that is still to come. */
export const isAhead = (way: CaseState): boolean =>
  way.milestones.some((one) => one.state !== 'void' && placeIn(way, one.phase) > placeIn(way, way.phase));

/**
 * A way comes into a phase.
 * @param lot null for the lots that go together.
 * @returns whether a lot that goes its own way still shares this phase with the others, so that nothing is to tell of it.
 */
export function entered(state: CaseState, lot: string | null, phase: string): boolean {
  const own = tenderOf(state);
  if (lot === null || own === null) {
    state.phase = phase;
    return false;
  }
  own.ways = own.ways.map((one) => (one.lot === lot ? { ...one, phase } : one));
  const first = state.milestones.find((one) => one.lot === lot);
  return first !== undefined && placeIn(state, phase) < placeIn(state, first.phase);
}

/** A way ends. @returns the lots that it was of, and how the case ends with it; null while others go on. */
export function withEnd(
  state: CaseState,
  lot: string | null,
  outcome: Outcome,
): { readonly lots: readonly string[]; readonly ends: Outcome | null } {
  const own = tenderOf(state);
  if (own === null || own.ways.length === 0) return { lots: [], ends: outcome };
  if (lot === null) own.ended = outcome;
  else own.ways = own.ways.map((one) => (one.lot === lot ? { ...one, outcome } : one));
  const all = outcomesOf(state, own);
  const going = all.some((one) => one === null);
  // Of what was awarded in part something is completed.
  const ends = all.includes('completed') ? 'completed' : outcome;
  return { lots: lot === null ? lotsTogether(own) : [lot], ends: going ? null : ends };
}

const outcomesOf = (state: CaseState, own: TenderOwn): readonly (Outcome | null)[] => [
  ...(goTogether(state) ? [own.ended] : []),
  ...own.ways.map((one) => one.outcome),
];

/** Where every lot goes its own way, or those that go together have ended, a case is in the phase of the lot that is least far. */
export function followLast(state: CaseState): void {
  const own = tenderOf(state);
  if (own === null || own.ways.length === 0 || (goTogether(state) && own.ended === null)) return;
  const places = own.ways.filter((one) => one.outcome === null).map(({ phase }) => placeIn(state, phase));
  const last = state.phases[Math.max(placeIn(state, state.phase), Math.min(...places))];
  if (places.length > 0 && last !== undefined) state.phase = last.id;
}
