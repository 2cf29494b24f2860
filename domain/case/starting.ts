import { allWithTrait } from '../plan/trait.ts';
import { lotAlone, lotsTogether, wayIn } from './lot-way.ts';
import { isLeft } from './outlook.ts';
import type { Started, TenderOwn } from './own-part.ts';
import { tenderOf, type CaseState } from './state.ts';

/** Which cases of grantees start, and which wait. */

/** Whether the cases that follow from a way were started. @param lot null for the lots that go together */
export const startedOn = ({ ways, started }: TenderOwn, lot: string | null): Started =>
  lot === null ? started : (ways.find((one) => one.lot === lot)?.started ?? started);

/** Whether a lot came to its end without anything that starts: nobody waits for it, and nothing follows from its award. */
export function isEnded(state: CaseState, lot: string): boolean {
  const { outcome } = wayIn(state, lotAlone(state, lot));
  return outcome !== null && outcome !== 'completed';
}

/** Grantees that wait: on whose application nothing was decided, and whose lots have not all come where services start. */
export const waiting = (state: CaseState): readonly string[] => [...new Set([...undecided(state), ...heldUp(state)])];

/** Grantees with a lot on this way that wait for another lot of theirs. @param lot null for the lots that go together */
export function awaitedFrom(state: CaseState, lot: string | null): readonly string[] {
  const here = granteesOn(state, lot);
  return heldUp(state).filter((one) => here.includes(one));
}

/** A grantee with lots on several ways begins with the last of them that comes there. */
function heldUp(state: CaseState): readonly string[] {
  const own = tenderOf(state);
  const isAwaited = (lot: string): boolean =>
    own !== null && startedOn(own, lotAlone(state, lot)) === 'none' && !isEnded(state, lot);
  return own?.grantees.flatMap(({ id, lots }) => (lots.some(isAwaited) ? [id] : [])) ?? [];
}

/** On whose application nothing was decided: that of one applicant, or of every grantee of the lots that share one decision. */
const undecided = (state: CaseState): readonly string[] =>
  allWithTrait(state.milestones, 'on-application')
    .filter((one) => one.state !== 'done' && !isLeft(state, one))
    .flatMap(({ party, lot }) => party ?? granteesOn(state, lot));

/** Grantees with a lot on this way. @param lot null for the lots that go together */
function granteesOn(state: CaseState, lot: string | null): readonly string[] {
  const own = tenderOf(state);
  if (own === null || own.lots.length === 0) return own?.grantees.map(({ id }) => id) ?? [];
  const here = lot === null ? lotsTogether(own) : [lot];
  return own.grantees.filter(({ lots }) => lots.some((one) => here.includes(one))).map(({ id }) => id);
}
