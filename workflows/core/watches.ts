import { CancellationScope, sleep } from '@temporalio/workflow';
import { termHold } from '../../domain/case/hold.ts';
import type { NoticeAbout } from '../../contracts/notice.ts';
import { otherThanCompletion } from '../../domain/law/suspension.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import { wakeOf, wakesIn } from '../../domain/case/wakes.ts';
import { tenderOf } from '../../domain/case/state.ts';
import { due, escalated, released } from '../../domain/case/transitions.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { means, ofAward } from '../../domain/plan/trait.ts';
import { completionLabel, escalationLabel } from '../../texts/labels/activities.ts';
import { momentLabel } from '../../texts/labels/day-words.ts';
import { milestoneLabel } from '../../texts/labels/milestones.ts';
import { timerLabel } from '../../texts/labels/timer-label.ts';
import type { Run } from './run.ts';

interface Watch {
  readonly wake: EpochMs;
  /** Cancelled when the instant does not count any more. */
  readonly timer: CancellationScope;
}

/** Timers that a run holds at once: of a case with very many lots those that come first, the others as these go off. */
const MOST = 40;

/** One labelled timer for each milestone whose instant counts now; a new one after a move, none once an act came first. */
export class Watches {
  private readonly run: Run;
  /** By the id of the milestone: what a case has by that id can be replaced by another. */
  private readonly watching = new Map<string, Watch>();

  constructor(run: Run) {
    this.run = run;
  }

  /** Lets go of what does not count any more, and watches what is not watched yet; what is due already comes at once. */
  update(): void {
    const byId = new Map(this.run.state.milestones.map((one) => [one.id, one]));
    for (const [id, { wake, timer }] of this.watching) {
      if (this.wakeOf(byId.get(id)) === wake) continue;
      this.watching.delete(id);
      timer.cancel();
    }
    for (const { milestone, wake } of this.first()) {
      // One before it may have changed that already.
      if (this.watching.has(milestone.id) || this.wakeOf(milestone) !== wake) continue;
      const watch = { wake, timer: new CancellationScope() };
      this.watching.set(milestone.id, watch);
      // Rejects only when the whole run is cancelled.
      void this.watch(milestone.id, watch, this.label(milestone));
    }
  }

  /** What counts first. */
  private first(): readonly { readonly milestone: CaseMilestone; readonly wake: EpochMs }[] {
    const all = this.run.stopped ? [] : wakesIn(this.run.state);
    return all.length <= MOST ? all : all.sort((one, other) => one.wake - other.wake).slice(0, MOST);
  }

  /** When this milestone counts for this run; null when it does not now, or the case has none by that id any more. */
  private wakeOf(milestone: CaseMilestone | undefined): EpochMs | null {
    const { state, stopped } = this.run;
    return stopped || milestone === undefined ? null : wakeOf(state, milestone);
  }

  private async watch(id: string, watch: Watch, summary: string): Promise<void> {
    const { run } = this;
    const { wake, timer } = watch;
    const since = run.state.cause;
    const dropped = (): boolean => this.watching.get(id) !== watch;
    while (run.now() < wake) {
      try {
        await timer.run(() => sleep(wake - run.now(), { summary }));
      } catch (error) {
        if (dropped()) return;
        throw error;
      }
    }
    // An act of this same instant came first.
    const milestone = run.state.milestones.find((one) => one.id === id);
    if (dropped() || milestone === undefined || this.wakeOf(milestone) !== wake) return;
    this.watching.delete(id);
    await this.act(milestone, wake, since);
  }

  /** Its instant has come: a hold ends, an open one is due, one that is overdue is told to the lawyer. */
  private async act(milestone: CaseMilestone, at: EpochMs, since: EpochMs): Promise<void> {
    const { state } = this.run;
    if (termHold(state, milestone.id) !== null) this.lapse(milestone, at);
    else if (milestone.state === 'open') this.pass(milestone, at, since);
    else this.escalate(milestone, at);
    await this.run.commit();
  }

  /** The time to complete or repair has passed unused: the term goes on by itself (Awb 4:15 lid 1, 7:10 lid 2). */
  private lapse(milestone: CaseMilestone, at: EpochMs): void {
    const { state, journal } = this.run;
    const what = { of: 'term', milestone: milestone.id } as const;
    const ground = otherThanCompletion(termHold(state, milestone.id)?.ground);
    released(state, what);
    journal.note({
      fact: {
        kind: 'resumed',
        caseKind: state.own.kind,
        what,
        reason: null,
        ...(ground === undefined ? {} : { ground }),
      },
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
    // Overdue when its phase began, or started once there was an award: then from that moment, not from before it.
    const at = overdue || ofAward(milestone) ? Math.max(wake, since) : wake;
    due(state, id, at);
    journal.note({
      fact: { kind: overdue ? 'milestone-overdue' : 'milestone-reached', milestone: id, version },
      subject: `${id}/${version}`,
      at,
      milestones: [milestone],
      tell: this.askedFor(milestone),
    });
  }

  /** Staff hear what they must do still, and that one who should apply did not: then there is nothing to decide on. */
  private askedFor(milestone: CaseMilestone): NoticeAbout | null {
    if (milestone.owner === 'ours') return { kind: 'overdue', milestone: milestone.id };
    if (means(milestone, 'remedy-window')) return this.windowEnded(milestone);
    const awaited = means(milestone, 'applies') && !means(milestone, 'takes-applicants');
    return awaited ? { kind: 'not-applied', milestone: milestone.id } : null;
  }

  /** Whether somebody came up against a decision, and what can follow now. */
  private windowEnded({ id, traits, lot }: CaseMilestone): NoticeAbout {
    const { state } = this.run;
    const own = tenderOf(state);
    const objections = traits.includes('takes-objections') ? (own?.objections.length ?? 0) : null;
    const final = state.milestones.find(
      (one) => means(one, 'makes-final') && one.state === 'open' && (one.lot === null || one.lot === lot),
    );
    return { kind: 'window-ended', milestone: id, objections, final: final?.id ?? null };
  }

  /** After two working days the lawyer hears, and lead and lawyer hear again as long as it is not done. */
  private escalate(milestone: CaseMilestone, at: EpochMs): void {
    const { state, journal } = this.run;
    const { id, version, alarms } = milestone;
    escalated(state, id, at);
    journal.note({
      fact: { kind: 'escalated', milestone: id, version },
      subject: alarms === 0 ? `${id}/${version}` : `${id}/${version}/${alarms}`,
      at,
      milestones: [milestone],
      tell: { kind: alarms === 0 ? 'escalated' : 'still-overdue', milestone: id },
    });
  }

  /** What the bar in Temporal UI says. */
  private label(milestone: CaseMilestone): string {
    const hold = termHold(this.run.state, milestone.id);
    if (hold?.until != null) return timerLabel(completionLabel(milestone.id, hold.ground), momentLabel(hold.until));
    const name = milestone.state === 'open' ? milestoneLabel(milestone.id) : escalationLabel(milestone.id);
    return timerLabel(name, milestone.when);
  }
}
