import type { EpochMs } from '../law/iso-date.ts';
import { standsStill } from '../plan/change/stands-still.ts';
import { means } from '../plan/trait.ts';
import { awaitsAward } from './awaits-award.ts';
import { caseHold, heldLots, termHold } from './hold.ts';
import { inItsOrder } from './in-its-order.ts';
import { type CaseMilestone } from './milestone.ts';
import { tenderOf, type CaseState } from './state.ts';
import type { LotWay } from './own-part.ts';
import type { PhaseType } from '../plan/phase.ts';

/** When a timer for it goes off: the instant that the law counts, or for our own duties the instant that it is too late. */
export const dueAt = (milestone: CaseMilestone): EpochMs =>
  milestone.owner === 'ours' ? milestone.overdueAt : milestone.endsAt;

/** The case stands still as a whole, or the lot that goes its own way, and this milestone with it. */
export const waitsWithCase = (
  state: Pick<CaseState, 'holds'>,
  milestone: Pick<CaseMilestone, 'owner' | 'term' | 'lot'>,
): boolean =>
  (caseHold(state) !== null || (milestone.lot !== null && heldLots(state).includes(milestone.lot))) &&
  standsStill(milestone);

/** It stands still: its own term, or the case or lot with it. Of such a date nobody knows the day. */
export const isHeld = (
  state: Pick<CaseState, 'holds'>,
  milestone: Pick<CaseMilestone, 'id' | 'owner' | 'term' | 'lot'>,
): boolean => termHold(state, milestone.id) !== null || waitsWithCase(state, milestone);

/** The way of the lot that has a milestone for itself, or null for what all have. */
const wayWith = (state: Pick<CaseState, 'own'>, { lot }: CaseMilestone): LotWay | null =>
  tenderOf(state)?.ways.find((one) => one.lot === lot) ?? null;

/** The phase in which the way is that a milestone is on. */
export const phaseWith = (state: Pick<CaseState, 'own' | 'phase'>, milestone: CaseMilestone): string =>
  wayWith(state, milestone)?.phase ?? state.phase;

const inPhase = (state: CaseState, milestone: CaseMilestone): boolean =>
  milestone.phase === phaseWith(state, milestone);

/** Whether the way that it is on has ended while others go on. */
export const isLeft = (state: Pick<CaseState, 'own'>, milestone: CaseMilestone): boolean =>
  (milestone.lot === null ? (tenderOf(state)?.ended ?? null) : (wayWith(state, milestone)?.outcome ?? null)) !== null;

/**
 * Milestones whose instants are watched now: those of a phase that has begun, for what somebody asks late is to be decided as well;
 * what the law does in any phase once it runs; what is due in its order alone; and every later date of ours when something overdue holds
 * up the phase: each is late in its own right.
 */
export const watched = (state: CaseState, milestone: CaseMilestone): boolean =>
  isWatched(state, milestone) && !awaitsAward(state, milestone);

/** The same of what waits for no award. */
export const isWatched = (state: CaseState, milestone: CaseMilestone): boolean =>
  !isLeft(state, milestone) &&
  (milestone.state === 'overdue' ||
    (milestone.state === 'open' &&
      (milestone.owner !== 'ours' ||
        isAskedFor(milestone) ||
        inItsOrder(state.milestones, milestone) ||
        phaseBegun(state, milestone) ||
        isHeldUp(state, milestone)) &&
      hasBegun(state, milestone)));

/** Who applied waits for a decision, whatever phase the procedure is in. */
const isAskedFor = (one: CaseMilestone): boolean => means(one, 'on-application') && one.waitsFor !== null;

function phaseBegun(state: CaseState, milestone: CaseMilestone): boolean {
  const order = state.phases.map(({ id }) => id);
  return order.indexOf(milestone.phase) <= order.indexOf(phaseWith(state, milestone));
}

/** The phase of its way waits for what should have been done. */
function isHeldUp(state: CaseState, milestone: CaseMilestone): boolean {
  const phase = phaseWith(state, milestone);
  const holdsUp = (one: CaseMilestone): boolean =>
    one.state === 'overdue' && one.phase === phase && one.lot === milestone.lot && !means(one, 'holds-nothing');
  return state.milestones.some(holdsUp) && phaseOf({ ...state, phase }).waits.includes('own-over');
}

/** Whether the act from which its term counts was done. */
export function hasBegun(given: Pick<CaseState, 'milestones'>, milestone: CaseMilestone): boolean {
  const act = actBefore(given, milestone);
  // What was asked for and withdrawn had begun.
  return milestone.waitsFor === null || act?.state === 'done' || (act?.state === 'void' && act.happenedAt !== null);
}

/** The act from which its term counts. */
const actBefore = ({ milestones }: Pick<CaseState, 'milestones'>, { waitsFor }: CaseMilestone): CaseMilestone | null =>
  milestones.find((one) => one.id === waitsFor) ?? null;

/**
 * What the case waits for: what is overdue, else the first open milestone of the phase, or the act from which its term counts when
 * that was not done.
 */
export function waitingFor(state: CaseState): CaseMilestone | null {
  if (state.outcome !== null) return null;
  let first: CaseMilestone | null = null;
  const still = heldLots(state);
  for (const one of state.milestones) {
    // Others go on while a lot stands still.
    if (one.lot !== null && still.includes(one.lot)) continue;
    const waits = one.state === 'overdue' || (one.state === 'open' && inPhase(state, one));
    if (waits && !isLeft(state, one) && (first === null || one.endsAt < first.endsAt)) first = one;
  }
  return first === null || hasBegun(state, first) ? first : actBefore(state, first);
}

/** The phase in which a case is. @throws Error when its data knows no such phase */
export function phaseOf({ phases, phase }: Pick<CaseState, 'phases' | 'phase'>): PhaseType {
  const found = phases.find((one) => one.id === phase);
  if (found === undefined) throw new Error(`unknown phase ${phase}`);
  return found;
}
