import type { ChangedDate } from '../../domain/case/state.ts';
import { opensDuties } from '../../domain/case/duties.ts';
import { reopened } from '../../domain/case/transitions.ts';
import type { Run } from '../core/run.ts';
import { adopt } from '../core/replan.ts';
import type { Turn } from '../core/effect.ts';

/** Dates move together, under one reason, and everyone concerned hears once. */
export function moveMilestone(run: Run, { act, at, by, plan }: Turn<'moveMilestone'>): readonly ChangedDate[] {
  const { state, journal } = run;
  const outage = act.outage ?? null;
  if (outage !== null) reopened(state, act.milestone);
  const { milestones, dates } = adopt(run, plan);
  const rectify = opensDuties(state, dates, at);
  const milestone = run.known(act.milestone);
  const { id, version } = milestone;
  journal.note({
    fact: { kind: 'moved', milestone: id, version, reason: act.reason, outage, newWinner: null },
    subject: `${id}/${act.id}`,
    at,
    by,
    milestones: [milestone, ...milestones],
    tell: { kind: 'moved', milestone: id, changed: dates, rectify },
  });
  return dates;
}
