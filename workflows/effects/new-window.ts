import type { PlannedCase } from '../../contracts/activities.ts';
import type { AwardOutcome } from '../../domain/case/outcome.ts';
import type { ChangedDate } from '../../domain/case/state.ts';
import type { ActorId, TextRef } from '../../domain/case/ids.ts';
import { wayOfAct } from '../../domain/case/lot-way.ts';
import { reopened } from '../../domain/case/transitions.ts';
import { isSettled } from '../../domain/evaluation/outcome.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { withTrait } from '../../domain/plan/trait.ts';
import type { Run } from '../core/run.ts';
import { planAfter, takeOver } from '../core/replan.ts';
import { refused } from '../core/refuse.ts';

/**
 * The plan that follows from a new winner after the decision: that is a new decision, with a window of its own. Nothing changes yet.
 * @returns null when this outcome opens no window: a tie opens none before the draw.
 * @throws ApplicationFailure Refused when no plan can follow.
 */
export async function planWindow(run: Run, award: AwardOutcome, at: EpochMs): Promise<PlannedCase | null> {
  const { milestones } = wayOfAct(run.state, award);
  const decision = withTrait(milestones, 'decides');
  const opens = decision?.state === 'done' && isSettled(award.outcome);
  if (!opens || withTrait(milestones, 'remedy-window') === null) return null;
  const plan = await planAfter(run, { kind: 'report', milestone: decision.id, happenedAt: at });
  if (plan.kind === 'refused') throw refused(plan.refusal);
  return plan;
}

/** Opens the window of a new decision anew. @param plan what `planWindow` gave. */
export function openWindow(
  run: Run,
  award: AwardOutcome,
  plan: PlannedCase | null,
  why: { readonly because: 'draw' | 'drop-out'; readonly reason: TextRef | null; readonly by: readonly ActorId[] },
  at: EpochMs,
): readonly ChangedDate[] {
  const { state, journal } = run;
  const window = withTrait(wayOfAct(state, award).milestones, 'remedy-window');
  if (plan === null || window === null) return [];
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
