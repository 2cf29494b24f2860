import { stopsTerm } from '../../domain/acts/ask-repair.ts';
import { decisionOf, objectionOf } from '../../domain/acts/objection-own.ts';
import { asideCompletion } from '../../domain/case/aside-completion.ts';
import { termHold } from '../../domain/case/hold.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { ChangedDate } from '../../domain/case/state.ts';
import { held, released, untilOf, reported } from '../../domain/case/transitions.ts';
import { heldFrom } from '../../domain/plan/change/held-stretch.ts';
import { localOf } from '../../domain/law/clock.ts';
import type { Turn } from '../core/effect.ts';
import { finish } from '../core/ends.ts';
import { adopt } from '../core/replan.ts';
import type { Run } from '../core/run.ts';
import { fileCompletion } from './completion-aside.ts';
import { tellProcedure } from '../objection/tell-procedure.ts';

/** A decision term that runs stands still until the defect is repaired, or the day that was set for it has passed (Awb 6:6, 7:10 lid 2). */
export function askRepair(run: Run, { act, at, by, plan }: Turn<'askRepair'>): readonly ChangedDate[] {
  const { reason, setLastDay } = act;
  const { milestones, dates } = adopt(run, plan);
  const decision = theDecision(run);
  const since = heldFrom(act.requestedOn, at);
  const stops = stopsTerm(decision, since);
  if (stops)
    held(run.state, {
      what: { of: 'term', milestone: decision.id },
      since,
      until: untilOf(setLastDay),
      ground: 'Awb 7:10 lid 2',
      by: by[0] ?? null,
      reason,
    });
  objectionOf(run.state).defects = 'asked';
  run.journal.note({
    fact: { kind: 'repair-asked', requestedOn: localOf(since).day, setLastDay, stopsTerm: stops, reason },
    subject: act.id,
    at,
    by,
    milestones: [decision, ...milestones],
    tell: { kind: 'part', changed: dates },
  });
  return dates;
}

/** A decision term that stood still goes on; what was sent and ends nothing is filed alone. */
export function recordRepair(run: Run, turn: Turn<'recordRepair'>): readonly ChangedDate[] {
  const { act, at, by, plan } = turn;
  const { completedOn, proof } = act;
  const decision = theDecision(run);
  const aside = asideCompletion(run.state, decision, completedOn);
  if (aside !== null) return fileCompletion(run, decision, { aside, on: completedOn, reason: null, proof }, turn);
  const { milestones, dates } = adopt(run, plan);
  const stood = termHold(run.state, decision.id) !== null;
  released(run.state, { of: 'term', milestone: decision.id });
  objectionOf(run.state).defects = 'repaired';
  run.journal.note({
    fact: { kind: 'repaired', on: completedOn, startsTerm: stood, proof },
    subject: act.id,
    at,
    by,
    milestones: [decision, ...milestones],
    tell: { kind: 'part', changed: dates },
  });
  return dates;
}

/** Six weeks later, once (Awb 7:10 lid 3). */
export function adjourn(run: Run, { act, at, by, plan }: Turn<'adjourn'>): readonly ChangedDate[] {
  const { milestones, dates } = adopt(run, plan);
  const { id, version } = theDecision(run);
  run.journal.note({
    fact: { kind: 'adjourned', milestone: id, version, reason: act.reason },
    subject: `${id}/${act.id}`,
    at,
    by,
    milestones,
    tell: { kind: 'part', changed: dates },
  });
  return dates;
}

/** By the day to which the objector agreed (Awb 7:10 lid 4). */
export function agreeDelay(run: Run, { act, at, by, plan }: Turn<'agreeDelay'>): readonly ChangedDate[] {
  const { until, proof } = act;
  const { milestones, dates } = adopt(run, plan);
  const { id, version } = theDecision(run);
  run.journal.note({
    fact: { kind: 'delay-agreed', milestone: id, version, until, proof },
    subject: `${id}/${act.id}`,
    at,
    by,
    milestones,
    tell: { kind: 'part', changed: dates },
  });
  return dates;
}

/** The objection is decided, its case ends, and its procedure hears the consequence. */
export function decideObjection(run: Run, { act, at, by }: Turn<'decideObjection'>): readonly ChangedDate[] {
  const { consequence, proof } = act;
  const own = objectionOf(run.state);
  own.consequence = consequence;
  const decision = reported(run.state, theDecision(run).id, at);
  run.journal.note({
    fact: { kind: 'objection-decided', consequence, proof, unheard: act.unheard ?? null },
    subject: String(own.no),
    at,
    by,
    milestones: [decision],
  });
  finish(run, 'completed');
  tellProcedure(run, consequence, at);
  return [];
}

function theDecision({ state }: Run): CaseMilestone {
  const decision = decisionOf(state);
  if (decision === null) throw new Error('an objection without a decision to come');
  return decision;
}
