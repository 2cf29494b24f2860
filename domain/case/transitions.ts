import { endOfDay } from '../law/clock.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import { alarmAgainAt, escalatesAt, escalationAfter } from '../plan/escalation.ts';
import { means } from '../plan/trait.ts';
import { withActual } from '../plan/plan-facts.ts';
import { sameThing, type Hold, type HeldThing } from './hold.ts';
import { type CaseMilestone } from './milestone.ts';
import type { Outcome } from './outcome.ts';
import { placeOf } from './place.ts';
import { tenderOf, type CaseState, type Pending } from './state.ts';

/** The one place that changes a milestone of a running case. Each change happens at once: nothing is awaited in between. */

type Change = { -readonly [Name in keyof CaseMilestone]?: CaseMilestone[Name] };

export function change(state: CaseState, id: string, to: Change): CaseMilestone {
  const at = state.milestones.findIndex((one) => one.id === id);
  const old = state.milestones[at];
  if (old === undefined) throw new Error(`milestone ${id} is not in the case`);
  // The same object: whoever waits for it sees the change.
  return Object.assign(old, to);
}

/** It was done, by staff or by the party that it is of. */
export function reported(state: CaseState, id: string, happenedAt: EpochMs): CaseMilestone {
  state.facts = { ...state.facts, actual: withActual(state.facts, id, happenedAt) };
  return change(state, id, { state: 'done', happenedAt });
}

/** What a party has goes on with another lot of that party. */
export const onWayOf = (state: CaseState, id: string, lot: string): CaseMilestone => change(state, id, { lot });

/** Nobody asks for it, or not any more. @param happenedAt when an application had come in, or from when there is nothing to decide */
export const notAskedFor = (state: CaseState, id: string, happenedAt: EpochMs | null): CaseMilestone =>
  change(state, id, { state: 'void', happenedAt, version: found(state, id).version + 1 });

/** What was not asked for is asked for after all: what waits for this application is to be decided again. @returns what is, with what counts from it. */
export const askedAfterAll = (state: CaseState, id: string): readonly CaseMilestone[] =>
  state.milestones
    .filter((one) => one.waitsFor === id && one.state === 'void')
    .flatMap((one) => [
      change(state, one.id, { state: 'open', happenedAt: null, alarms: 0, version: one.version + 1 }),
      ...askedAfterAll(state, one.id),
    ]);

/** The case waits once more for something of a phase that it had left: it is back in that phase. */
export function inItsPhase(state: CaseState, milestone: CaseMilestone): CaseMilestone {
  const { phase, lot } = milestone;
  const order = state.phases.map((one) => one.id);
  const own = tenderOf(state);
  const way = own?.ways.find((one) => one.lot === lot);
  if (order.indexOf(phase) >= order.indexOf(way?.phase ?? state.phase)) return milestone;
  if (own === null || way === undefined) state.phase = phase;
  else own.ways = own.ways.map((one) => (one === way ? { ...one, phase } : one));
  return milestone;
}

/** It was reported and turns out not to have been done: it must be done still, and the case is back in its phase. */
export function unreported(state: CaseState, id: string, at: EpochMs): CaseMilestone {
  state.facts = { ...state.facts, actual: withActual(state.facts, id, null) };
  const { owner, overdueAt, endsAt, version } = inItsPhase(state, found(state, id));
  change(state, id, { state: 'open', happenedAt: null, alarms: 0, version: version + 1 });
  return (owner === 'ours' ? overdueAt : endsAt) <= at ? due(state, id, at) : found(state, id);
}

/** Its instant came: what others lose or the law brings about has passed, what staff must do is overdue. */
export function due(state: CaseState, id: string, at: EpochMs): CaseMilestone {
  const milestone = found(state, id);
  if (milestone.owner !== 'ours') return change(state, id, { state: 'passed' });
  // Overdue from the first moment of its phase: the lawyer hears two working days after that, not before it.
  const hears = at > milestone.overdueAt ? escalationAfter(at) : escalatesAt(milestone);
  return change(state, id, { state: 'overdue', escalatesAt: hears });
}

/** The lawyer has been told at this instant that it is overdue, and hears again while it stays so. */
export function escalated(state: CaseState, id: string, at: EpochMs): CaseMilestone {
  const alarms = found(state, id).alarms + 1;
  return change(state, id, { alarms, escalatesAt: alarmAgainAt(at, alarms) });
}

/** What had passed is open again: a closing after an outage, a window after a new decision. Returns whether it had passed. */
export function reopened(state: CaseState, id: string): boolean {
  const milestone = found(state, id);
  if (milestone.state !== 'passed') return false;
  change(state, id, { state: 'open' });
  // What became final by itself at its end is not final any more.
  if (means(milestone, 'remedy-window'))
    for (const one of state.milestones)
      if (means(one, 'makes-final') && one.state === 'passed' && one.lot === milestone.lot)
        change(state, one.id, { state: 'open' });
  return true;
}

/** What was sent must be sent anew, for somebody else won: it is open again, and the case is back in its phase. */
export function takenBack(state: CaseState, id: string): CaseMilestone {
  const { version, anew = 0 } = inItsPhase(state, found(state, id));
  return change(state, id, { state: 'open', happenedAt: null, alarms: 0, version: version + 1, anew: anew + 1 });
}

/** What was decided was withdrawn and decided anew at once. */
export function decidedAnew(state: CaseState, id: string, takenAt: EpochMs): CaseMilestone {
  const { anew = 0 } = found(state, id);
  return change(state, reported(state, id, takenAt).id, { anew: anew + 1 });
}

/** A milestone that was not there when the case began: behind what it follows, or behind all. */
export function added(state: CaseState, milestone: CaseMilestone): CaseMilestone {
  if (state.milestones.some((one) => one.id === milestone.id))
    throw new Error(`milestone ${milestone.id} is there already`);
  state.milestones = state.milestones.toSpliced(placeOf(state.milestones, milestone), 0, milestone);
  return milestone;
}

/** Something stands still from now on; a term that was overdue is open again, for it was not over. */
export function held(state: CaseState, hold: Hold): void {
  state.holds = [...state.holds.filter((one) => !sameThing(one.what, hold.what)), hold];
  if (hold.what.of !== 'term') return;
  const milestone = found(state, hold.what.milestone);
  if (milestone.state === 'overdue') change(state, milestone.id, { state: 'open', alarms: 0 });
}

/** It goes on; whoever waits for a term must look again, also when no date moved. */
export function released(state: CaseState, what: HeldThing): void {
  state.holds = state.holds.filter((one) => !sameThing(one.what, what));
  if (what.of === 'term') change(state, what.milestone, { version: found(state, what.milestone).version + 1 });
}

/** The case ends, and with it everything that stood still or waited for somebody. @returns the requests that lapse */
export function ended(state: CaseState, outcome: Outcome): readonly Pending[] {
  const { pending } = state;
  state.outcome = outcome;
  state.holds = [];
  state.pending = [];
  return pending;
}

/** The end of the day that was set for a completion. */
export const untilOf = (setLastDay: IsoDate | undefined): EpochMs | null =>
  setLastDay === undefined ? null : endOfDay(setLastDay);

function found(state: CaseState, id: string): CaseMilestone {
  const milestone = state.milestones.find((one) => one.id === id);
  if (milestone === undefined) throw new Error(`milestone ${id} is not in the case`);
  return milestone;
}
