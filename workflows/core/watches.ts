import { CancellationScope, sleep } from '@temporalio/workflow';
import { termHold } from '../../domain/case/hold.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import { wakeOf, wakesIn } from '../../domain/case/wakes.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { completionLabel, escalationLabel } from '../../texts/labels/activities.ts';
import { momentLabel } from '../../texts/labels/day-words.ts';
import { milestoneLabel } from '../../texts/labels/milestones.ts';
import { timerLabel } from '../../texts/labels/timer-label.ts';
import { InstantCome } from './instant-come.ts';
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
    await new InstantCome(run).act(milestone, wake, since);
  }

  /** What the bar in Temporal UI says. */
  private label(milestone: CaseMilestone): string {
    const hold = termHold(this.run.state, milestone.id);
    if (hold?.until != null) return timerLabel(completionLabel(milestone.id, hold.ground), momentLabel(hold.until));
    const name = milestone.state === 'open' ? milestoneLabel(milestone.id) : escalationLabel(milestone.id);
    return timerLabel(name, milestone.when);
  }
}
