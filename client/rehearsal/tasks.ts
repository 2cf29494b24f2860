import type { ScenarioAct } from '../../files/scenario/scenario.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { hasBegun, isHeld, isLeft, phaseWith } from '../../domain/case/outlook.ts';
import { oneWord } from '../../domain/one-word.ts';
import { nameOfPart, partOf } from '../../domain/plan/part.ts';
import type { PlanFacts } from '../../domain/plan/plan-facts.ts';
import { roundOf } from '../../domain/plan/round-name.ts';
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
  milestones.filter(({ milestone }) => !isHeld(state, milestone));

/**
 * What staff must do in the phases that have begun, each on its own time; and an application, which comes in on its last day
 * whatever the phase is.
 * @param script what is scripted in this case: that comes when the script says so.
 */
export function tasksIn(running: Running, script: readonly ScenarioAct[], now: EpochMs): readonly Task[] {
  const { phases, phase, state } = running.stored;
  const order = phases.map((one) => one.id);
  const milestones = running.milestones.map((one) => one.milestone);
  return runningIn(running)
    .map((one) => one.milestone)
    .filter((one) => one.reportable && (one.state === 'open' || one.state === 'overdue'))
    .filter(
      (one) =>
        isApplication(one) ||
        (one.owner === 'ours' && order.indexOf(one.phase) <= order.indexOf(phaseWith({ ...state, phase }, one))),
    )
    .filter((one) => !isDoneBy(stillToCome(script, one, state.facts), one))
    .filter((one) => hasBegun({ milestones }, one) && !isLeft(state, one))
    .map((milestone) => ({ milestone, at: Math.max(now, onTime(milestone)) }));
}

/** One that comes in by itself. Where nobody knows who applies, there are the applications of the script alone. */
const isApplication = (one: CaseMilestone): boolean => means(one, 'applies') && !means(one, 'takes-applicants');

/** What was done and must be done anew is not done by what the script had for it the first time. */
function stillToCome(
  script: readonly ScenarioAct[],
  { id }: CaseMilestone,
  { replaced }: PlanFacts,
): readonly ScenarioAct[] {
  const sent = replaced?.[id]?.at(-1);
  return sent === undefined ? script : script.filter((one) => one.at > sent.sentAt);
}

/** A milestone is done by its name, or by the figure of its year. Of reports without the number of a round each is about the next one. */
function isDoneBy(script: readonly ScenarioAct[], milestone: CaseMilestone): boolean {
  const acts = script.filter((one) => one.kind === 'act');
  if (
    means(milestone, 'by-figure') &&
    acts.some(({ name, fields }) => name === 'recordIndex' && fields['year'] === milestone.forYear)
  )
    return true;
  const reports = acts
    .filter((one) => one.name === 'reportMilestone' || one.name === 'noApplication')
    .map(({ fields }) => reportedBy(fields, milestone))
    .concat(means(milestone, 'answers-questions') ? notesIn(script, milestone) : [])
    .concat(isReachedByOffice(script, milestone) ? [milestone.id] : []);
  const { first, round } = roundOf(milestone.id) ?? { first: milestone.id, round: 1 };
  if (!means(milestone, 'comes-again') || round === 1) return reports.includes(milestone.id);
  return reports.includes(milestone.id) || reports.filter((one) => one === first).length >= round;
}

/** The opening is done by who opens, and a decision by its letters: each with proof. */
const isReachedByOffice = (script: readonly ScenarioAct[], milestone: CaseMilestone): boolean =>
  script.some(
    (one) =>
      one.kind === 'office' &&
      ((one.name === 'openBids' && means(milestone, 'opens-bids') && one.fields['envelope'] === 'quality') ||
        (one.name === 'releaseLetters' &&
          one.fields['letter'] === undefined &&
          (one.fields['milestone'] ?? (means(milestone, 'decides') ? milestone.id : null)) === milestone.id)),
  );

/** A note reaches its milestone: of rounds each the next one. */
const publishes = (one: ScenarioAct): boolean => one.kind === 'office' && one.name === 'publishNote';

const notesIn = (script: readonly ScenarioAct[], { id }: CaseMilestone): readonly string[] =>
  script.filter(publishes).map(() => roundOf(id)?.first ?? id);

/** The id that a report names: that of this milestone when it is about what this applicant has, or all have. */
function reportedBy(fields: Readonly<Record<string, string | number>>, { id }: CaseMilestone): string {
  const { milestone: named = '', applicant, lot } = fields;
  if (lot !== undefined) return nameOfPart(String(named), String(lot));
  const own = partOf(id);
  const isHis = applicant === undefined || oneWord(String(applicant)) === own?.part;
  return own?.whole === named && isHis ? id : String(named);
}
