import type { AwardOutcome } from '../../domain/case/outcome.ts';
import type { ChangedDate } from '../../domain/case/state.ts';
import type { ActorId, TextRef } from '../../domain/case/ids.ts';
import { reopened } from '../../domain/case/transitions.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { withTrait } from '../../domain/plan/trait.ts';
import type { Run } from '../core/run.ts';
import { planAfter, takeOver } from '../core/replan.ts';
import { refused } from '../core/refuse.ts';

/** A new winner after the decision is a new decision: its window is a new one. A tie opens none before the draw. */
export async function newWindow(
  run: Run,
  award: AwardOutcome,
  why: { readonly because: 'draw' | 'drop-out'; readonly reason: TextRef | null; readonly by: readonly ActorId[] },
  at: EpochMs,
): Promise<readonly ChangedDate[]> {
  const { state, journal } = run;
  const window = withTrait(state.milestones, 'remedy-window');
  const decision = withTrait(state.milestones, 'decides');
  if (window === null || decision?.state !== 'done' || !('winner' in award.outcome)) return [];
  const plan = await planAfter(run, { kind: 'report', milestone: decision.id, happenedAt: at });
  if (plan.kind === 'refused') throw refused(plan.refusal);
  reopened(state, window.id);
  // An objection against the first decision keeps the term of that one, also where the new one is drawn into it (Awb 6:19).
  const { milestones, dates } = takeOver(run, plan);
  // A second change on one day: the window of the first is this one's as well.
  if (dates.length === 0) return [];
  const { id, version } = window;
  journal.note({
    fact: { kind: 'moved', milestone: id, version, reason: why.reason, outage: null, newWindow: why.because },
    subject: `${id}/${version}`,
    at,
    by: why.by,
    milestones: [window, ...milestones],
    tell: { kind: 'moved', milestone: id, changed: dates, rectify: [] },
  });
  return dates;
}
