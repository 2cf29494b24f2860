import type { ChangedDate } from '../../domain/case/state.ts';
import { opensDuties } from '../../domain/case/duties.ts';
import { wayOfAct } from '../../domain/case/lot-way.ts';
import { phaseWith } from '../../domain/case/outlook.ts';
import { decidedAnew as takenAnew, reopened, takenBack } from '../../domain/case/transitions.ts';
import { windowOf } from '../../domain/case/lodging.ts';
import { means } from '../../domain/plan/trait.ts';
import type { Turn } from '../core/effect.ts';
import { adopt } from '../core/replan.ts';
import type { Run } from '../core/run.ts';
import { invitedAnew } from './invited-anew.ts';
import { rankAnew } from './rank-anew.ts';

/** A decision is taken anew. An objection against the first keeps its term, also where the new one is drawn into it (Awb 6:19). */
export async function decideAnew(run: Run, turn: Turn<'decideAnew'>): Promise<readonly ChangedDate[]> {
  const { state, journal } = run;
  const { act, at, by, plan } = turn;
  if (means(run.known(act.milestone), 'scores')) return rankAnew(run, turn);
  const invited = await invitedAnew(run, turn);
  const takenAt = act.takenAt ?? at;
  const phase = invited === null ? '' : phaseWith(state, invited.milestone);
  const milestone = takenAnew(state, act.milestone, takenAt);
  const window = windowOf(wayOfAct(state, act), milestone);
  if (window !== null) reopened(state, window.id);
  if (invited !== null) takenBack(state, invited.milestone.id);
  const { milestones, dates } = adopt(run, invited?.plan ?? plan);
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
    milestones: [
      milestone,
      ...(invited === null ? [] : [invited.milestone]),
      ...milestones.filter((one) => one !== invited?.milestone),
    ],
    tell: dates.length === 0 ? null : { kind: 'moved', milestone: id, changed: dates, rectify },
  });
  if (invited !== null && invited.milestone.phase !== phase)
    journal.notePhase(invited.milestone.lot, invited.milestone.phase);
  return dates;
}
