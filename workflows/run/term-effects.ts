import type { NoticeOfDefault, SuspendAct } from '../../contracts/acts.ts';
import type { ActAnswer } from '../../contracts/case-state.ts';
import { eventText } from '../../texts/labels/events.ts';
import { adopt, announce, decide, known, replan } from './act-effects.ts';
import type { CaseRun } from './case-run.ts';

/** One decision term stands still; nothing else does (Awb 4:15). */
export async function suspendTerm(run: CaseRun, act: SuspendAct, at: number): Promise<ActAnswer> {
  const milestone = known(run, act.milestone ?? '');
  milestone.heldSince = at;
  const text = eventText.termSuspended(milestone.id);
  decide(run, milestone.when, text);
  const subject = `${milestone.id}/${milestone.version}`;
  const { by, reason } = act;
  await run.journal.note({ kind: 'suspended', subject, at, milestone, text, by, reason });
  void run.journal.tell({ kind: 'part', what: text, by, reason }, at, subject);
  return { at, changed: [] };
}

/** The term goes on, later by the days on which it stood still. */
export async function resumeTerm(run: CaseRun, act: SuspendAct, at: number): Promise<ActAnswer> {
  const milestone = known(run, act.milestone ?? '');
  const since = milestone.heldSince ?? at;
  const change = { kind: 'hold', milestone: milestone.id, since, until: at } as const;
  const changes = adopt(run, await replan(run, change));
  delete milestone.heldSince;
  // Also when no date moved: whoever waits for it must look again.
  milestone.version += 1;
  const text = eventText.termResumed(milestone.id);
  decide(run, milestone.when, text);
  const subject = `${milestone.id}/${milestone.version}`;
  const { by, reason } = act;
  await run.journal.note({ kind: 'resumed', subject, at, milestone, changed: changes.milestones, text, by, reason });
  if (changes.dates.length > 0) announce(run, { by, reason, milestone: milestone.id }, at, changes.dates);
  return { at, changed: changes.dates };
}

/** A notice of default is on record; what it costs follows from its day and the day of the decision (Awb 4:17). */
export async function noticeOfDefault(run: CaseRun, act: NoticeOfDefault, at: number): Promise<ActAnswer> {
  const milestone = known(run, act.milestone);
  const text = eventText.defaultNotice(milestone.id);
  decide(run, milestone.when, text);
  const entry = { kind: 'default-notice', subject: `${milestone.id}/${act.receivedAt}`, at, text } as const;
  await run.journal.note({ ...entry, milestone, by: act.by, proof: act.reference, reason: String(act.receivedAt) });
  const { receivedAt } = act;
  void run.journal.tell({ kind: 'default', milestone: milestone.id, receivedAt }, at, entry.subject);
  return { at, changed: [] };
}
