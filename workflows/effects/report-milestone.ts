import type { PlannedCase } from '../../contracts/plan-request.ts';
import type { FigureFact } from '../../domain/case/fact.ts';
import type { ActorId, TextRef } from '../../domain/case/ids.ts';
import { opensDuties } from '../../domain/case/duties.ts';
import { inTime } from '../../domain/case/milestone.ts';
import { dueAt } from '../../domain/case/outlook.ts';
import type { ChangedDate } from '../../domain/case/state.ts';
import { wayOfAct, withWayOf } from '../../domain/case/lot-way.ts';
import { isAgain } from '../../domain/acts/against-report.ts';
import { toReport } from '../../domain/acts/meant.ts';
import { askedAfterAll, reported } from '../../domain/case/transitions.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Run } from '../core/run.ts';
import { adopt } from '../core/replan.ts';
import type { Turn } from '../core/effect.ts';
import { openAgain } from './open-again.ts';
import { fileAside } from './file-aside.ts';

/**
 * The milestone is done; what is computed from it follows the day on which it really happened. What others did after the end of the
 * case, or of its lot, or did once more, is filed alone; an application that came before that end opens the case again.
 */
export function reportMilestone(run: Run, turn: Turn<'reportMilestone'>): readonly ChangedDate[] {
  const { act, at, by, plan } = turn;
  const way = wayOfAct(run.state, act);
  const afterEnd = way.outcome !== null;
  if (afterEnd && !openAgain(run, turn)) {
    for (const one of toReport(way, act.milestone)) fileAside(run, one, 'ended', turn);
    return [];
  }
  const all = toReport(withWayOf(run.state, act), act.milestone);
  for (const one of all) if (isAgain(one, act.happenedAt)) fileAside(run, one, 'again', turn);
  const ids = all.filter((one) => !isAgain(one, act.happenedAt)).map(({ id }) => id);
  const known = { at, happenedAt: act.happenedAt ?? at, by, proof: act.proof ?? null, figure: null, afterEnd };
  // What follows from all of them follows from the first.
  return ids.flatMap((id, no) => report(run, id, { ...known, plan: no === 0 ? plan : null }));
}

/** What is known of something that was done. */
export interface Report {
  readonly at: EpochMs;
  readonly happenedAt: EpochMs;
  readonly by: readonly ActorId[];
  readonly plan: PlannedCase | null;
  readonly proof: TextRef | null;
  readonly figure: FigureFact | null;
  /** Its case had ended, and goes on with it. */
  readonly afterEnd?: boolean;
}

/** Puts on record that a milestone is done, with what follows from it and what must be told. */
export function report(
  run: Run,
  id: string,
  { at, happenedAt, by, plan, proof, figure, afterEnd = false }: Report,
): readonly ChangedDate[] {
  const { state, journal } = run;
  const again = askedAfterAll(state, id);
  // A round that nobody planned comes into being with its report.
  const { milestones: replanned, dates } = adopt(run, plan);
  const milestones = [...replanned, ...again.filter((one) => !replanned.includes(one))];
  const before = run.known(id);
  const hadPassed = before.state === 'passed' || afterEnd;
  // Of what others do the instant of its closing can be in time.
  const late = before.owner === 'ours' ? happenedAt >= dueAt(before) : !inTime(before, happenedAt);
  const milestone = reported(state, id, happenedAt);
  journal.note({
    fact: { kind: 'milestone-reported', milestone: id, version: milestone.version, happenedAt, late, proof, figure },
    // A decision that must be sent anew is reported once more.
    subject: `${id}/${milestone.version}`,
    at,
    by,
    milestones: [milestone, ...milestones.filter((one) => one.id !== id)],
  });
  const rectify = opensDuties(state, dates, at);
  if (hadPassed) journal.tell({ kind: 'filed-later', milestone: id, happenedAt, changed: dates });
  else if (dates.length > 0) journal.tell({ kind: 'moved', milestone: id, changed: dates, rectify });
  return dates;
}
