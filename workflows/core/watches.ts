import { condition } from '@temporalio/workflow';
import { termHold } from '../../domain/case/hold.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import { wakeOf, watched } from '../../domain/case/outlook.ts';
import { due, escalated, released } from '../../domain/case/transitions.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { completionLabel, escalationLabel } from '../../texts/labels/activities.ts';
import { momentLabel } from '../../texts/labels/day-words.ts';
import { milestoneLabel, timerLabel } from '../../texts/labels/milestones.ts';
import type { Run } from './run.ts';

/** One labelled timer for each milestone whose instant counts now; a new one after a move, none once an act came first. */
export class Watches {
  private readonly run: Run;
  private readonly watching = new Set<string>();

  constructor(run: Run) {
    this.run = run;
  }

  /** Begins to watch what is not watched yet. */
  begin(): void {
    const { state, stopped } = this.run;
    if (stopped) return;
    for (const milestone of state.milestones)
      if (watched(state, milestone) && !this.watching.has(milestone.id)) {
        this.watching.add(milestone.id);
        // Rejects only when the whole run is cancelled.
        void this.watch(milestone);
      }
  }

  private async watch(milestone: CaseMilestone): Promise<void> {
    const { run } = this;
    const { state } = run;
    const since = state.cause;
    while (!run.stopped && watched(state, milestone)) {
      const wake = wakeOf(state, milestone);
      const changed = (): boolean => run.stopped || !watched(state, milestone) || wakeOf(state, milestone) !== wake;
      if (wake === null) await condition(changed);
      else if (run.now() < wake) await condition(changed, wake - run.now(), { summary: this.label(milestone) });
      if (!changed() && wake !== null && run.now() >= wake) await this.act(milestone, wake, since);
    }
    this.watching.delete(milestone.id);
  }

  /** Its instant has come: a hold ends, an open one is due, one that is overdue is told to the lawyer. */
  private async act(milestone: CaseMilestone, at: EpochMs, since: EpochMs): Promise<void> {
    const { state } = this.run;
    if (termHold(state, milestone.id) !== null) this.lapse(milestone, at);
    else if (milestone.state === 'open') this.pass(milestone, at, since);
    else this.escalate(milestone, at);
    await this.run.commit();
  }

  /** The time to complete an application has passed unused: the term goes on by itself (Awb 4:15 lid 1). */
  private lapse(milestone: CaseMilestone, at: EpochMs): void {
    const { state, journal } = this.run;
    const what = { of: 'term', milestone: milestone.id } as const;
    released(state, what);
    journal.note({
      fact: { kind: 'resumed', what, reason: null },
      subject: `${milestone.id}/${milestone.version}`,
      at,
      milestones: [milestone],
      tell: { kind: 'part', changed: [] },
    });
  }

  private pass(milestone: CaseMilestone, wake: EpochMs, since: EpochMs): void {
    const { state, journal } = this.run;
    const { id, version, owner } = milestone;
    const overdue = owner === 'ours';
    // Overdue when its phase began: then from that moment, not from before it.
    const at = overdue ? Math.max(wake, since) : wake;
    due(state, id, at);
    journal.note({
      fact: { kind: overdue ? 'milestone-overdue' : 'milestone-reached', milestone: id, version },
      subject: `${id}/${version}`,
      at,
      milestones: [milestone],
      tell: overdue ? { kind: 'overdue', milestone: id } : null,
    });
  }

  /** After two working days the lawyer hears; then it is waited for in silence. */
  private escalate(milestone: CaseMilestone, at: EpochMs): void {
    const { state, journal } = this.run;
    const { id, version } = milestone;
    escalated(state, id);
    journal.note({
      fact: { kind: 'escalated', milestone: id, version },
      subject: `${id}/${version}`,
      at,
      milestones: [milestone],
      tell: { kind: 'escalated', milestone: id },
    });
  }

  /** What the bar in Temporal UI says. */
  private label(milestone: CaseMilestone): string {
    const hold = termHold(this.run.state, milestone.id);
    if (hold?.until != null) return timerLabel(completionLabel(milestone.id), momentLabel(hold.until));
    const name = milestone.state === 'open' ? milestoneLabel(milestone.id) : escalationLabel(milestone.id);
    return timerLabel(name, milestone.when);
  }
}
