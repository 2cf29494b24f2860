import { refusal } from '../../acts/refusal.ts';
import { localOf } from '../../law/clock.ts';
import { OBJECTION } from '../objection-plan.ts';
import { withActual, withNewDay, withoutNewDay, type PlanFacts } from '../plan-facts.ts';
import { takesApplicants } from '../parties.ts';
import { partOf } from '../part.ts';
import type { ProcedureType } from '../procedure-type.ts';
import { roundIn } from '../rounds.ts';
import { factsOfDone } from '../take-over.ts';
import { anew, withReplaced } from './anew.ts';
import { closingFollows } from './closing-follows.ts';
import { inEveryWorld } from './every-world.ts';
import { finalFollows } from './final-follows.ts';
import { moved } from './moved-plan.ts';
import { openingAlong } from './opening-follows.ts';
import { periodsFollow } from './periods-follow.ts';
import { milestoneOf, planned, refuse, type ChangedPlan, type PlanChange, type PlanQuestion } from './replan.ts';
import { isSettable } from './settable-days.ts';
import { held, resumed } from './suspended-plan.ts';

export type { ChangedPlan, PlanChange, PlanQuestion } from './replan.ts';

/** The plan with one more fact in it, or why that fact is not allowed: by the rules of every lot that it concerns. */
export function changePlan(question: PlanQuestion): ChangedPlan {
  const { definition, type, of, change } = question;
  if (of.kind !== 'tender') return changedPlan(question);
  // Nothing follows from what was so before: it is told by the names of the whole procedure.
  if (change.kind === 'start' && change.done !== undefined)
    return planned(question, factsOfDone(definition, type, change.done));
  return inEveryWorld(question, changedPlan);
}

/** The same, as if all lots went together. */
function changedPlan(question: PlanQuestion): ChangedPlan {
  const after = finalFollows(question, along(question, changed(question)));
  const past = question.change.kind === 'start' ? null : pastCalendar(question, after);
  return past === null ? after : refuse(refusal('past-calendar', { milestone: past }));
}

/** What follows a change that gives a plan, by the plan as it is without it. */
function along(question: PlanQuestion, wished: ChangedPlan): ChangedPlan {
  if (wished.kind !== 'planned') return wished;
  const before = planned(question, question.facts);
  if (before.kind !== 'planned') return wished;
  const { milestones } = before;
  const closed = openingAlong(question, milestones, closingFollows(question, milestones, wished));
  return periodsFollow(question, milestones, closed);
}

function changed(question: PlanQuestion): ChangedPlan {
  const { change, facts } = question;
  switch (change.kind) {
    case 'start':
    case 'part':
      return planned(question, facts);
    case 'report':
      return reported(question, change);
    case 'move':
      return moved(question, change);
    case 'resume':
      return resumed(question, change);
    case 'hold':
      return held(question, change);
    case 'anew':
      return anew(question, change);
    case 'window':
      return planned(question, { ...facts, windowLastDay: change.lastDay });
    case 'delay':
      return delayTold(question, change);
    case 'adjourn':
      return planned(question, { ...decisionByLaw(facts), adjourned: true });
    case 'agree':
      return planned(question, { ...decisionByLaw(facts), agreed: change.until });
  }
}

/** A message that came in time takes the place of a day that staff had set; one that came too late only stays on file. */
function delayTold(question: PlanQuestion, { milestone, until, sentOn }: PlanChange & { kind: 'delay' }): ChangedPlan {
  const { delayed } = question.facts;
  const facts = {
    ...question.facts,
    delayed: { ...delayed, [milestone]: [...(delayed?.[milestone] ?? []), { sentOn, until }] },
  };
  const longer = planned(question, withoutNewDay(facts, milestone));
  return milestoneOf(longer, milestone)?.term?.lastDay === until ? longer : planned(question, facts);
}

function reported(question: PlanQuestion, change: PlanChange & { kind: 'report' }): ChangedPlan {
  const { facts, type } = question;
  const { milestone, also = [], happenedAt } = change;
  const before = change.again === true ? planned(question, facts) : null;
  const known = before?.kind === 'planned' ? withReplaced(facts, before.milestones, milestone) : facts;
  const after = {
    ...withParty(withRound(known, type, milestone), type, milestone),
    actual: [milestone, ...also].reduce((actual, id) => withActual({ actual }, id, happenedAt), facts.actual),
  };
  const plan = planned(question, after);
  // A round that nobody planned, and that no law dates, is on the day on which it was.
  const undated = happenedAt !== null && plan.kind === 'planned' && milestoneOf(plan, milestone) === null;
  return undated ? planned(question, withNewDay(after, milestone, { day: localOf(happenedAt).day })) : plan;
}

/** The last milestone that comes after the last day that staff can set by this change, or null. What happened is never too late to be known. */
function pastCalendar(question: PlanQuestion, after: ChangedPlan): string | null {
  if (after.kind === 'faulty')
    return after.faults.every((fault) => fault.rule === 'out-of-range') ? (after.faults[0]?.milestone ?? null) : null;
  if (after.kind === 'refused' || question.change.kind === 'report') return null;
  const late = after.milestones.filter((one) => !isSettable(one.lastDay));
  if (late.length === 0) return null;
  const before = planned(question, question.facts);
  return late.findLast((one) => milestoneOf(before, one.id)?.lastDay !== one.lastDay)?.id ?? null;
}

/** Whoever takes more time for the decision on an objection gives up the earlier day that was set for it. */
const decisionByLaw = (facts: PlanFacts): PlanFacts => withoutNewDay(facts, OBJECTION.decision);

/** The facts with the round that a milestone is of, when nobody planned that many. */
function withRound(facts: PlanFacts, { milestones }: ProcedureType, id: string): PlanFacts {
  const named = milestones.some((one) => one.id === id) ? null : roundIn(milestones, id, 'id');
  return named === null ? facts : { ...facts, rounds: { ...facts.rounds, [named.type.id]: named.round } };
}

/** The facts with whoever applies by this milestone, when that is somebody new: the last day to apply is as it stands for all by then. */
function withParty(facts: PlanFacts, type: ProcedureType, id: string): PlanFacts {
  const own = partOf(id);
  const known = facts.parties ?? [];
  if (own === null || !takesApplicants(type) || known.includes(own.part)) return facts;
  const { moved, shifts } = facts;
  const { whole } = own;
  return {
    ...facts,
    parties: [...known, own.part],
    moved: moved[whole] === undefined ? moved : { ...moved, [id]: moved[whole] },
    shifts: shifts[whole] === undefined ? shifts : { ...shifts, [id]: shifts[whole] },
  };
}
