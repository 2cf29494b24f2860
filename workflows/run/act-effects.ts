import type { PlanAnswer } from '../../contracts/activities.ts';
import type { ChangeDocuments, MoveMilestone, ReasonedAct, ReportMilestone } from '../../contracts/acts.ts';
import type { ActAnswer, CaseMilestone, ChangedDate, Outcome } from '../../contracts/case-state.ts';
import { careful, mayMove } from '../../domain/acts/guards.ts';
import { closedBeforeNote, closingAfterChange, closingAfterLateNote } from '../../domain/acts/late-note.ts';
import { localOf } from '../../domain/law/clock.ts';
import type { PlanChange } from '../../domain/acts/change-plan.ts';
import { momentLabel } from '../../texts/labels/day-words.ts';
import { eventText } from '../../texts/labels/events.ts';
import type { CaseRun } from './case-run.ts';
import { openDuties } from './open-duties.ts';
import { quick } from './effects.ts';
import { refused, unlessRefused } from './refuse.ts';
import { twoPeople } from './two-people.ts';

/** For a case from before its plan told (Aw 2.54). */
const NOTE_MARGIN_DAYS = 10;

/** The milestone is done; what is computed from it follows the day on which it really happened. */
export async function report(run: CaseRun, act: ReportMilestone, at: number): Promise<ActAnswer> {
  const milestone = known(run, act.milestone);
  const happenedAt = act.happenedAt ?? at;
  const late = milestone.owner === 'ours' && happenedAt >= milestone.overdueAt;
  milestone.state = 'done';
  milestone.happenedAt = happenedAt;
  run.state.facts = { ...run.state.facts, actual: { ...run.state.facts.actual, [milestone.id]: happenedAt } };
  decide(run, milestone.when, eventText.reported(milestone.id, late));
  const changes = milestone.feeds
    ? adopt(run, await replan(run, { kind: 'report', milestone: milestone.id, happenedAt }))
    : none;
  // Terms that count from this act run from now on.
  for (const one of run.state.milestones)
    if (one.waitsFor === milestone.id && one.state === 'open') run.watchAgain(one.id);
  await run.journal.note({
    kind: 'milestone-reported',
    subject: milestone.id,
    at,
    milestone,
    changed: changes.milestones,
    text: eventText.reported(milestone.id, late),
    by: act.by,
    ...(act.reference === undefined ? {} : { proof: act.reference }),
  });
  const margin = run.state.noteMarginDays ?? NOTE_MARGIN_DAYS;
  const closing = closingAfterLateNote(run.state.milestones, milestone, margin);
  if (closing !== null)
    void run.journal.tell(
      { kind: 'closing-proposed', milestone: closing.milestone, day: closing.day },
      at,
      closing.day,
    );
  const closed = careful(run.state) ? closedBeforeNote(run.state.milestones, milestone, margin) : null;
  if (closed !== null)
    void run.journal.tell({ kind: 'note-after-closing', milestone: milestone.id, closed }, at, milestone.id);
  if (changes.dates.length > 0)
    announce(run, { by: act.by, reason: eventText.followed(milestone.id), milestone: milestone.id }, at, changes.dates);
  return { at, changed: changes.dates };
}

/** The documents changed after the notice: the closing must move in proportion (Aw 2.73); how far is for people. */
export async function changeDocuments(run: CaseRun, act: ChangeDocuments, at: number): Promise<ActAnswer> {
  const closing = known(run, 'submission-close');
  const { by, reason, reference } = act;
  const text = eventText.documentsChanged;
  decide(run, '', text);
  await run.journal.note({ kind: 'documents-changed', subject: String(at), at, text, by, reason, proof: reference });
  const day = closingAfterChange(closing, localOf(at).day, run.state.noteMarginDays ?? NOTE_MARGIN_DAYS);
  const change = { by, reason };
  void run.journal.tell({ kind: 'closing-proposed', milestone: closing.id, day, change }, at, `${day}/${at}`);
  return { at, changed: [] };
}

/** Dates move together, under one reason, and everyone concerned hears once. */
export async function move(run: CaseRun, act: MoveMilestone, at: number): Promise<ActAnswer> {
  if (act.outage !== undefined) await twoPeople(run, { by: act.by, secondBy: act.outage.secondBy });
  const plan = await replan(run, { kind: 'move', milestone: act.milestone, to: act.to, now: at });
  // While the plan was made, the closing may have come.
  unlessRefused(mayMove(run.state, act, run.now()));
  const reopened = act.outage !== undefined && plan.kind === 'planned' && run.reopen(act.milestone);
  const changes = adopt(run, plan);
  if (reopened) run.watchAgain(act.milestone);
  const rectify = openDuties(run, changes.dates, at);
  const milestone = known(run, act.milestone);
  const text = eventText.moved(milestone.id);
  decide(run, milestone.when, text);
  const { by, reason } = act;
  const subject = `${milestone.id}/${milestone.version}`;
  await run.journal.note({
    kind: 'moved',
    subject,
    at,
    milestone,
    changed: changes.milestones,
    text,
    by,
    reason,
    ...proofOf(act),
  });
  announce(run, { by, reason, milestone: milestone.id, rectify }, at, changes.dates);
  return { at, changed: changes.dates };
}

/** An outage is on record with its proof and both people. */
const proofOf = ({ outage }: MoveMilestone): { proof?: string } =>
  outage === undefined ? {} : { proof: `storing: ${outage.evidence}; tweede persoon: ${outage.secondBy}` };

/** Nothing lapses while the case is suspended. */
export async function suspend(run: CaseRun, act: ReasonedAct, at: number): Promise<ActAnswer> {
  const { by, reason } = act;
  const { state } = run;
  state.suspension = { since: at, when: momentLabel(at), reason, by };
  state.suspensions += 1;
  const subject = String(state.suspensions);
  decide(run, '', eventText.suspended);
  await run.journal.note({ kind: 'suspended', subject, at, text: eventText.suspended, by, reason });
  void run.journal.tell({ kind: 'suspended', by, reason }, at, subject);
  return { at, changed: [] };
}

/** Open dates shift by the days that the case stood still. */
export async function resume(run: CaseRun, act: ReasonedAct, at: number): Promise<ActAnswer> {
  const { by, reason } = act;
  const { state } = run;
  const since = state.suspension?.since ?? at;
  const open = state.milestones.filter((one) => one.state === 'open' || one.state === 'overdue').map((one) => one.id);
  const changes = adopt(run, await replan(run, { kind: 'resume', since, until: at, open }));
  state.suspension = null;
  const rectify = openDuties(run, changes.dates, at);
  const subject = String(state.suspensions);
  decide(run, '', eventText.resumed);
  const text = eventText.resumed;
  await run.journal.note({ kind: 'resumed', subject, at, text, by, reason, changed: changes.milestones });
  void run.journal.tell({ kind: 'resumed', by, reason, changed: changes.dates, rectify }, at, subject);
  return { at, changed: changes.dates };
}

/** The case ends here; the record says why. */
export const end =
  (outcome: Outcome) =>
  async (run: CaseRun, act: ReasonedAct, at: number): Promise<ActAnswer> => {
    const { by, reason } = act;
    run.state.outcome = outcome;
    run.state.suspension = null;
    const text = eventText.finished(outcome);
    await run.journal.note({ kind: 'finished', subject: outcome, at, text, by, reason });
    void run.journal.tell({ kind: 'ended', outcome, by, reason }, at, outcome);
    return { at, changed: [] };
  };

export interface Changes {
  readonly milestones: readonly CaseMilestone[];
  readonly dates: readonly ChangedDate[];
}

export const none: Changes = { milestones: [], dates: [] };

export async function replan(run: CaseRun, change: PlanChange): Promise<PlanAnswer> {
  const { reference, hash, kind, facts } = run.state;
  return quick(eventText.replanning).plan({ reference, hash, kind, facts, change });
}

/** Takes over the new dates of what is still to come. @throws ApplicationFailure when the plan refuses the change. */
export function adopt(run: CaseRun, answer: PlanAnswer): Changes {
  if (answer.kind === 'refused') throw refused(answer.refusal);
  run.state.facts = answer.facts;
  // A date of a subsidy can move into another year.
  if (run.state.kind === 'subsidy') run.state.phases = [...new Set([...answer.phases, run.state.phase])].sort();
  const milestones: CaseMilestone[] = [];
  const dates: ChangedDate[] = [];
  for (const next of answer.milestones) {
    const now = run.find(next.id);
    if (now === null || now.state === 'done' || now.state === 'passed') continue;
    const { firstDay, lastDay, endsAt, when, ground, term, overdueAt, escalatesAt } = next;
    if (now.endsAt === endsAt) {
      // The date stays where staff put it, while its term moved.
      if (now.term?.lastDay !== term?.lastDay) milestones.push(Object.assign(now, { firstDay, ground, term }));
      continue;
    }
    dates.push({ milestone: now.id, version: now.version + 1, from: now.when, to: when });
    Object.assign(now, { firstDay, lastDay, endsAt, when, ground, term, overdueAt, escalatesAt, phase: next.phase });
    now.version += 1;
    now.state = 'open';
    now.escalated = false;
    milestones.push(now);
  }
  return { milestones, dates };
}

/** A moved date is told once, with the reason. */
export function announce(
  run: CaseRun,
  why: {
    readonly by: string;
    readonly reason: string;
    readonly milestone: string;
    readonly rectify?: readonly string[];
  },
  at: number,
  changed: readonly ChangedDate[],
): void {
  const version = changed.map((one) => `${one.milestone}.${one.version}`).join('+');
  void run.journal.tell({ kind: 'moved', ...why, changed }, at, version);
}

export function known(run: CaseRun, id: string): CaseMilestone {
  const milestone = run.find(id);
  if (milestone === null) throw new Error(`milestone ${id} passed its guard but is not in the case`);
  return milestone;
}

/** Kept for people who look: the last few decisions. */
export function decide(run: CaseRun, when: string, text: string): void {
  run.state.decisions = [{ when, text }, ...run.state.decisions].slice(0, 5);
}
