import type { ChangedDate } from '../../domain/case/state.ts';
import { opensDuties } from '../../domain/case/duties.ts';
import { wayOfAct } from '../../domain/case/lot-way.ts';
import { reopened, reported } from '../../domain/case/transitions.ts';
import { windowOf } from '../../domain/case/lodging.ts';
import type { Turn } from '../core/effect.ts';
import { adopt } from '../core/replan.ts';
import type { Run } from '../core/run.ts';

/** A decision is taken anew. An objection against the first keeps its term, also where the new one is drawn into it (Awb 6:19). */
export function decideAnew(run: Run, { act, at, by, plan }: Turn<'decideAnew'>): readonly ChangedDate[] {
  const { state, journal } = run;
  const takenAt = act.takenAt ?? at;
  const milestone = reported(state, act.milestone, takenAt);
  const window = windowOf(wayOfAct(state, act), milestone);
  if (window !== null) reopened(state, window.id);
  const { milestones, dates } = adopt(run, plan);
  const rectify = opensDuties(state, dates, at);
  const { id, version } = milestone;
  const { reason, proof } = act;
  journal.note({
    fact: {
      kind: 'decided-anew',
      milestone: id,
      version,
      withdrawnAt: act.withdrawnAt ?? takenAt,
      takenAt,
      reason,
      proof,
    },
    subject: `${id}/${act.id}`,
    at,
    by,
    milestones: [milestone, ...milestones],
    tell: dates.length === 0 ? null : { kind: 'moved', milestone: id, changed: dates, rectify },
  });
  return dates;
}
