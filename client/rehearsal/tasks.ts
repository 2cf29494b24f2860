import type { ScenarioAct } from '../../files/scenario/scenario.ts';
import { caseHold, termHold } from '../../domain/case/hold.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { standsStill } from '../../domain/plan/change/stands-still.ts';
import { roundToReport } from '../../domain/case/rounds.ts';
import { means } from '../../domain/plan/trait.ts';
import type { StoredMilestone } from '../usecases/find.ts';
import type { RehearsedCase } from '../usecases/rehearsal-file.ts';
import { onTime } from './agenda.ts';

/** Something that staff do by themselves. */
export interface Task {
  readonly milestone: CaseMilestone;
  readonly at: EpochMs;
}

type Running = Pick<RehearsedCase, 'stored' | 'milestones'>;

/** Milestones of a case whose dates come, also while the whole case or another term stands still. */
export const runningIn = ({ stored: { state }, milestones }: Running): readonly StoredMilestone[] =>
  milestones.filter(
    ({ milestone }) => termHold(state, milestone.id) === null && (caseHold(state) === null || !standsStill(milestone)),
  );

/**
 * What staff must do in the phases that have begun, each on its own time.
 * @param script what is scripted in this case: that comes when the script says so.
 */
export function tasksIn(running: Running, script: readonly ScenarioAct[], now: EpochMs): readonly Task[] {
  const { phases, phase } = running.stored;
  const order = phases.map((one) => one.id);
  const all = running.milestones.map((one) => one.milestone);
  return runningIn(running)
    .map((one) => one.milestone)
    .filter((one) => one.owner === 'ours' && one.reportable && (one.state === 'open' || one.state === 'overdue'))
    .filter((one) => order.indexOf(one.phase) <= order.indexOf(phase))
    .filter((one) => !script.some((scripted) => isDoneBy(scripted, one, all)))
    .map((milestone) => ({ milestone, at: Math.max(now, onTime(milestone)) }));
}

/** A milestone is done by its name, or by the figure of its year. */
function isDoneBy(scripted: ScenarioAct, milestone: CaseMilestone, all: readonly CaseMilestone[]): boolean {
  if (scripted.kind !== 'act') return false;
  const { name, fields } = scripted;
  if (name === 'reportMilestone') return roundToReport(all, String(fields['milestone']))?.id === milestone.id;
  return name === 'recordIndex' && means(milestone, 'by-figure') && fields['year'] === milestone.forYear;
}
