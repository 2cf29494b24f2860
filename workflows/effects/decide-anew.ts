import type { ChangedDate } from '../../domain/case/state.ts';
import { opensDuties } from '../../domain/case/duties.ts';
import { wayOfAct } from '../../domain/case/lot-way.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import { phaseWith } from '../../domain/case/outlook.ts';
import type { PlannedCase } from '../../contracts/activities.ts';
import { reopened, reported, takenBack } from '../../domain/case/transitions.ts';
import { windowOf } from '../../domain/case/lodging.ts';
import { means, withTrait } from '../../domain/plan/trait.ts';
import type { Turn } from '../core/effect.ts';
import { adopt, planAnew } from '../core/replan.ts';
import type { Run } from '../core/run.ts';
import { rankAnew } from './rank-anew.ts';

/** A decision is taken anew. An objection against the first keeps its term, also where the new one is drawn into it (Awb 6:19). */
export async function decideAnew(run: Run, turn: Turn<'decideAnew'>): Promise<readonly ChangedDate[]> {
  const { state, journal } = run;
  const { act, at, by, plan } = turn;
  if (means(run.known(act.milestone), 'scores')) return rankAnew(run, turn);
  const invited = await invitedAnew(run, turn);
  const takenAt = act.takenAt ?? at;
  const phase = invited === null ? '' : phaseWith(state, invited.milestone);
  const milestone = reported(state, act.milestone, takenAt);
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

/** Another selection asks for another invitation, from which the term for bids counts (Aw 2.71 lid 4); null where none was sent. */
async function invitedAnew(
  run: Run,
  { act, at, plan }: Turn<'decideAnew'>,
): Promise<{ readonly milestone: CaseMilestone; readonly plan: PlannedCase } | null> {
  if (!means(run.known(act.milestone), 'selects')) return null;
  const invitation = withTrait(wayOfAct(run.state, act).milestones, 'invites');
  if (invitation?.state !== 'done') return null;
  return { milestone: invitation, plan: await planAnew(run, invitation.id, at, plan?.facts) };
}
