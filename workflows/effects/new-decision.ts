import type { PlannedCase } from '../../contracts/plan-request.ts';
import type { AwardOutcome } from '../../domain/case/outcome.ts';
import { type ChangedDate, tenderOf } from '../../domain/case/state.ts';
import type { ActorId, TextRef } from '../../domain/case/ids.ts';
import { windowOf } from '../../domain/case/lodging.ts';
import { lotsTogether, wayOfAct } from '../../domain/case/lot-way.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import { phaseWith } from '../../domain/case/outlook.ts';
import { isSettled } from '../../domain/evaluation/outcome.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { nameOfPart } from '../../domain/plan/part.ts';
import { withTrait } from '../../domain/plan/trait.ts';
import type { Run } from '../core/run.ts';
import { planAnew } from '../core/replan.ts';
import { partWays } from '../core/part-ways.ts';
import { askedAnew } from './asked-anew.ts';

/**
 * The plan that follows from a new winner after the decision: a new decision must be sent, and the window to come up against it
 * counts from there (Awb 6:8, Aw 2.127). Nothing changes yet.
 * @returns null when this outcome asks for none: a tie asks for none before the draw.
 * @throws ApplicationFailure Refused when no plan can follow.
 */
export async function planDecision(run: Run, award: AwardOutcome, at: EpochMs): Promise<PlannedCase | null> {
  const { milestones } = wayOfAct(run.state, award);
  const decision = withTrait(milestones, 'decides');
  const asked = decision?.state === 'done' && isSettled(award.outcome);
  if (!asked || withTrait(milestones, 'remedy-window') === null) return null;
  return planAnew(run, decisionFor(run, award, decision), at);
}

/** The decision on an award by the name of its lot: the others that it shares it with keep theirs, and the lot goes its own way. */
function decisionFor({ state }: Run, { lots }: AwardOutcome, { id, lot }: CaseMilestone): string {
  const own = tenderOf(state);
  const [first, ...others] = lots;
  const shared = lot === null && own !== null && others.length === 0 && lotsTogether(own).length > 1;
  return shared && first !== undefined ? nameOfPart(id, first) : id;
}

/** Goes back to the decision, which is to be taken and sent anew. @param plan what `planDecision` gave. */
export function askDecision(
  run: Run,
  award: AwardOutcome,
  plan: PlannedCase | null,
  why: {
    readonly because: 'draw' | 'drop-out';
    readonly reason: TextRef | null;
    readonly by: readonly ActorId[];
    /** The bid that dropped out. */
    readonly dropped: string | null;
  },
  at: EpochMs,
): readonly ChangedDate[] {
  const { state, journal } = run;
  partWays(run, plan, { at, by: why.by });
  const way = wayOfAct(state, award);
  const decision = withTrait(way.milestones, 'decides');
  if (plan === null || decision === null) return [];
  const window = windowOf(way, decision);
  const phase = phaseWith(state, decision);
  const { milestones, dates } = askedAnew(run, [decision], window, plan);
  const { id, version } = decision;
  const again = [decision, ...(window === null ? [] : [window])];
  journal.note({
    fact: { kind: 'moved', milestone: id, version, reason: why.reason, outage: null, newWinner: why.because },
    subject: `${id}/${version}`,
    at,
    by: why.by,
    milestones: [...again, ...milestones.filter((one) => !again.includes(one))],
    tell: { kind: 'new-decision', milestone: id, changed: dates, award, dropped: why.dropped },
  });
  if (decision.phase !== phase) journal.notePhase(decision.lot, decision.phase);
  return dates;
}
