import type { NoticeOfDefault, SuspendAct } from '../../contracts/acts.ts';
import type { ActAnswer } from '../../contracts/case-state.ts';
import { careful } from '../../domain/acts/guards.ts';
import { heldFrom, holdThrough, holdUntil } from '../../domain/acts/held-stretch.ts';
import { eventText } from '../../texts/labels/events.ts';
import { adopt, announce, decide, known, none, replan } from './act-effects.ts';
import type { CaseRun } from './case-run.ts';
import { hold, release } from './held.ts';

/** One term stands still; nothing else does (Awb 4:15, Aw 2.131). Until the day that was set for it, when one was. */
export async function suspendTerm(run: CaseRun, act: SuspendAct, at: number): Promise<ActAnswer> {
  const milestone = known(run, act.milestone ?? '');
  const { by, reason, setLastDay } = act;
  const since = heldFrom(act.requestedOn, at);
  const changes =
    setLastDay === undefined ? none : adopt(run, await replan(run, holdThrough(milestone.id, since, setLastDay)));
  hold(milestone, since, setLastDay);
  const text = eventText.termSuspended(milestone.id);
  decide(run, milestone.when, text);
  const subject = `${milestone.id}/${milestone.version}`;
  await run.journal.note({ kind: 'suspended', subject, at, milestone, changed: changes.milestones, text, by, reason });
  void run.journal.tell({ kind: 'part', what: text, by, reason, changed: changes.dates }, at, subject);
  return { at, changed: changes.dates };
}

/** The term goes on, later by the days on which it stood still. */
export async function resumeTerm(run: CaseRun, act: SuspendAct, at: number): Promise<ActAnswer> {
  const milestone = known(run, act.milestone ?? '');
  const { by, reason } = act;
  const changes = adopt(run, await replan(run, holdUntil(run.state.facts.holds, milestone, act.completedOn, at)));
  release(milestone);
  const text = eventText.termResumed(milestone.id);
  decide(run, milestone.when, text);
  const subject = `${milestone.id}/${milestone.version}`;
  await run.journal.note({ kind: 'resumed', subject, at, milestone, changed: changes.milestones, text, by, reason });
  if (careful(run.state))
    void run.journal.tell({ kind: 'part', what: text, by, reason, changed: changes.dates }, at, subject);
  else if (changes.dates.length > 0) announce(run, { by, reason, milestone: milestone.id }, at, changes.dates);
  return { at, changed: changes.dates };
}

/** A notice of default is on record; what it costs follows from its day and the day of the decision (Awb 4:17). */
export async function noticeOfDefault(run: CaseRun, act: NoticeOfDefault, at: number): Promise<ActAnswer> {
  const milestone = known(run, act.milestone);
  const { receivedAt } = act;
  const others = (run.state.defaults ?? []).filter((one) => one.milestone !== milestone.id);
  run.state.defaults = [...others, { milestone: milestone.id, receivedAt }];
  const text = eventText.defaultNotice(milestone.id);
  decide(run, milestone.when, text);
  const entry = { kind: 'default-notice', subject: `${milestone.id}/${receivedAt}`, at, text } as const;
  await run.journal.note({ ...entry, milestone, by: act.by, proof: act.reference, reason: String(receivedAt) });
  void run.journal.tell({ kind: 'default', milestone: milestone.id, receivedAt }, at, entry.subject);
  return { at, changed: [] };
}
