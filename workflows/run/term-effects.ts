import type { NoticeOfDefault, SuspendAct } from '../../contracts/acts.ts';
import type { ActAnswer, CaseMilestone } from '../../contracts/case-state.ts';
import { careful } from '../../domain/acts/guards.ts';
import { heldStretch } from '../../domain/acts/term-guards.ts';
import { endOfDay, startOfDay } from '../../domain/law/clock.ts';
import type { EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import { eventText } from '../../texts/labels/events.ts';
import { adopt, announce, decide, known, replan, type Changes } from './act-effects.ts';
import type { CaseRun } from './case-run.ts';
import { hold, release } from './held.ts';

/** One term stands still; nothing else does (Awb 4:15, Aw 2.131). Until the day that was set for it, when one was. */
export async function suspendTerm(run: CaseRun, act: SuspendAct, at: number): Promise<ActAnswer> {
  const milestone = known(run, act.milestone ?? '');
  const since = act.requestedOn === undefined ? at : startOfDay(act.requestedOn);
  const { setLastDay } = act;
  const changes =
    setLastDay === undefined ? null : await rescheduled(run, milestone, since, endOfDay(setLastDay), setLastDay);
  hold(milestone, since, setLastDay);
  const text = eventText.termSuspended(milestone.id);
  decide(run, milestone.when, text);
  const subject = `${milestone.id}/${milestone.version}`;
  const { by, reason } = act;
  const changed = changes?.milestones ?? [];
  await run.journal.note({ kind: 'suspended', subject, at, milestone, changed, text, by, reason });
  void run.journal.tell({ kind: 'part', what: text, by, reason, ...datesOf(changes) }, at, subject);
  return { at, changed: changes?.dates ?? [] };
}

/** The term goes on, later by the days on which it stood still. */
export async function resumeTerm(run: CaseRun, act: SuspendAct, at: number): Promise<ActAnswer> {
  const milestone = known(run, act.milestone ?? '');
  const stretch = heldStretch(run.state, milestone);
  const since = milestone.heldSince ?? (stretch === null ? at : startOfDay(stretch.requestedOn));
  const until = act.completedOn === undefined ? at : startOfDay(act.completedOn);
  const changes = await rescheduled(run, milestone, since, until, stretch?.setLastDay);
  release(milestone);
  const text = eventText.termResumed(milestone.id);
  decide(run, milestone.when, text);
  const subject = `${milestone.id}/${milestone.version}`;
  const { by, reason } = act;
  await run.journal.note({ kind: 'resumed', subject, at, milestone, changed: changes.milestones, text, by, reason });
  if (careful(run.state))
    void run.journal.tell({ kind: 'part', what: text, by, reason, ...datesOf(changes) }, at, subject);
  else if (changes.dates.length > 0) announce(run, { by, reason, milestone: milestone.id }, at, changes.dates);
  return { at, changed: changes.dates };
}

/** The plan with this stretch in it. */
export async function rescheduled(
  run: CaseRun,
  { id }: CaseMilestone,
  since: EpochMs,
  until: EpochMs,
  setLastDay?: IsoDate,
): Promise<Changes> {
  const change = { kind: 'hold', milestone: id, since, until } as const;
  return adopt(run, await replan(run, setLastDay === undefined ? change : { ...change, setLastDay }));
}

const datesOf = (changes: Changes | null) => (changes === null ? {} : { changed: changes.dates });

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
