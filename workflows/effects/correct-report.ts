import { passedFrom } from '../../domain/acts/correct-report.ts';
import { opensDuties } from '../../domain/case/duties.ts';
import type { ChangedDate } from '../../domain/case/state.ts';
import { reopened, reported, unreported } from '../../domain/case/transitions.ts';
import type { Turn } from '../core/effect.ts';
import { adopt } from '../core/replan.ts';
import type { Run } from '../core/run.ts';

/** A report is put right, and with it whatever was counted from it; what was reported first stays on record. */
export function correctReport(run: Run, { act, at, by, plan }: Turn<'correctReport'>): readonly ChangedDate[] {
  const { state, journal } = run;
  const { milestone: id, reason, proof } = act;
  const happenedAt = act.happenedAt ?? null;
  const was = run.known(id).happenedAt ?? at;
  for (const passed of passedFrom(state, id)) {
    const next = plan?.milestones.find((one) => one.id === passed);
    if (happenedAt === null || next?.endsAt !== run.known(passed).endsAt) reopened(state, passed);
  }
  const milestone = happenedAt === null ? unreported(state, id, at) : reported(state, id, happenedAt);
  const { milestones, dates } = adopt(run, plan);
  const rectify = opensDuties(state, dates, at);
  journal.note({
    fact: { kind: 'report-corrected', milestone: id, version: milestone.version, was, happenedAt, reason, proof },
    subject: `${id}/${act.id}`,
    at,
    by,
    milestones: [milestone, ...milestones],
    tell: { kind: 'corrected', milestone: id, was, happenedAt, changed: dates, rectify },
  });
  return dates;
}
