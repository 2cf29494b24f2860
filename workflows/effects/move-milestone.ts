import type { ChangedDate } from '../../domain/case/state.ts';
import { opensDuties } from '../../domain/case/duties.ts';
import { inItsPhase, reopened } from '../../domain/case/transitions.ts';
import type { Run } from '../core/run.ts';
import { adopt, newDate } from '../core/replan.ts';
import type { Turn } from '../core/effect.ts';

/** Dates move together, under one reason, and everyone concerned hears once; a round that was not there comes in with its date. */
export function moveMilestone(run: Run, { act, at, by, plan }: Turn<'moveMilestone'>): readonly ChangedDate[] {
  const { state, journal } = run;
  const outage = act.outage ?? null;
  if (outage !== null) reopened(state, act.milestone);
  const before = state.milestones.map((one) => one.id);
  const { milestones, dates: moved } = adopt(run, plan);
  const rounds = milestones.filter((one) => !before.includes(one.id));
  for (const round of rounds) inItsPhase(state, round);
  const dates = [...rounds.map(newDate), ...moved];
  const rectify = opensDuties(state, dates, at);
  const milestone = run.known(act.milestone);
  const { id, version } = milestone;
  journal.note({
    fact:
      rounds.length === 0
        ? { kind: 'moved', milestone: id, version, reason: act.reason, outage, newWinner: null }
        : { kind: 'round-announced', milestone: id, version, reason: act.reason },
    subject: `${id}/${act.id}`,
    at,
    by,
    milestones: [milestone, ...milestones.filter((one) => one !== milestone)],
    tell: { kind: 'moved', milestone: id, changed: dates, rectify },
  });
  return dates;
}
