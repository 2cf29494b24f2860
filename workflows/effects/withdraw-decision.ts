import { opensDuties } from '../../domain/case/duties.ts';
import { windowOf } from '../../domain/case/lodging.ts';
import { wayOfAct } from '../../domain/case/lot-way.ts';
import { phaseWith } from '../../domain/case/outlook.ts';
import type { ChangedDate } from '../../domain/case/state.ts';
import { means } from '../../domain/plan/trait.ts';
import type { Turn } from '../core/effect.ts';
import type { Run } from '../core/run.ts';
import { askedAnew } from './asked-anew.ts';
import { invitedAnew } from './invited-anew.ts';
import { rankAnew } from './rank-anew.ts';

/**
 * A decision falls away and none takes its place yet: it is to be taken anew, and the window to come up against it waits for that. An
 * objection against the first keeps its term (Awb 6:19).
 */
export async function withdrawDecision(run: Run, turn: Turn<'withdrawDecision'>): Promise<readonly ChangedDate[]> {
  const { state, journal } = run;
  const { act, at, by, plan } = turn;
  const decision = run.known(act.milestone);
  if (means(decision, 'scores')) return rankAnew(run, turn);
  const invited = await invitedAnew(run, turn);
  const phase = phaseWith(state, decision);
  const takenAt = decision.happenedAt ?? at;
  const again = [decision, ...(invited === null ? [] : [invited.milestone])];
  const window = windowOf(wayOfAct(state, act), decision);
  const { milestones, dates } = askedAnew(run, again, window, invited?.plan ?? plan);
  const rectify = opensDuties(state, dates, at);
  const { id, version } = decision;
  const { reason, proof, withdrawnAt = at } = act;
  const changed = [...again, ...(window === null ? [] : [window])];
  journal.note({
    fact: { kind: 'decision-withdrawn', milestone: id, version, takenAt, withdrawnAt, reason, proof },
    subject: `${id}/${act.id}`,
    at,
    by,
    milestones: [...changed, ...milestones.filter((one) => !changed.includes(one))],
    tell: {
      kind: 'decision-withdrawn',
      milestone: id,
      takenAt,
      withdrawnAt,
      window: window?.id ?? null,
      invitation: invited?.milestone.id ?? null,
      changed: dates,
      rectify,
    },
  });
  if (decision.phase !== phase) journal.notePhase(decision.lot, decision.phase);
  return dates;
}
