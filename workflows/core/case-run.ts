import type { Unwritten } from '../../contracts/handed.ts';
import type { BusinessClock } from '../../contracts/input.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import { caseHold } from '../../domain/case/hold.ts';
import { goTogether, wayIn, waysIn } from '../../domain/case/lot-way.ts';
import { phaseOf } from '../../domain/case/outlook.ts';
import { endsWithoutAward, ownOver, phaseOver } from '../../domain/case/over.ts';
import { entered, followLast, isAhead } from '../../domain/case/way-phases.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { Outcome } from '../../domain/case/outcome.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { endWay } from './ends.ts';
import type { Run } from './run.ts';
import { Journal } from './journal.ts';
import { judgeNotices } from './judge-notices.ts';
import { lengthNow } from './run-length.ts';
import { Shown } from './shown.ts';
import { tellBroken } from './tell-broken.ts';
import { Watches } from './watches.ts';
import { judgeObjections } from '../objection/judge-objections.ts';
import { startsOf } from '../tender/starts.ts';

/**
 * One open case: its state, its clock, its record and its watches. Whatever happens changes the state at once, is noted, and then
 * `commit` follows what hangs on it: phases that end, watches that begin, and the record.
 */
export class CaseRun implements Run {
  readonly state: CaseState;
  readonly journal: Journal;
  /** A clock of its own, in a rehearsal. */
  readonly clock: BusinessClock | undefined;
  private readonly shown = new Shown();
  private readonly watches = new Watches(this);
  /** How long this run was, and what was asked of it, when something last happened that its history tells. */
  seen = lengthNow();
  private left = false;
  private showing = false;

  /** @param unwritten what the run before this one had noted and not written */
  constructor(state: CaseState, clock: BusinessClock | undefined, unwritten: Unwritten) {
    this.state = state;
    this.clock = clock;
    this.journal = new Journal(state, unwritten, () => this.look());
  }

  /** Business time. */
  now(): EpochMs {
    return Date.now() + this.state.offsetMs;
  }

  /** There is a plan. */
  get planned(): boolean {
    return this.state.phases.length > 0;
  }

  /** Nothing more will happen in this case. */
  get over(): boolean {
    return this.state.outcome !== null;
  }

  /** Nothing more will happen in this run. */
  get stopped(): boolean {
    return this.left || this.over;
  }

  /** Puts the beginning of the case on record, in its first run. */
  begin(): void {
    this.enter(null, this.state.phase);
  }

  /** Follows what hangs on what just happened, and resolves when all of it is on record. */
  async commit(): Promise<void> {
    judgeNotices(this);
    judgeObjections(this);
    tellBroken(this);
    this.settle();
    this.watches.update();
    this.show();
    await this.journal.flush();
    this.look();
  }

  /**
   * Only where history tells that something happened: an act that was refused at the door leaves nothing there, and a run that is left
   * in its task could not be replayed.
   */
  look(): void {
    this.seen = lengthNow();
  }

  /** Mail about it did not arrive, or arrived after all: nothing of the case hangs on it. */
  tellMail(lost: boolean): void {
    this.look();
    if (this.shown.mailLost === lost) return;
    this.shown.mailLost = lost;
    if (this.planned) this.show();
  }

  /** Once for all that happens in one instant. */
  private show(): void {
    if (this.showing) return;
    this.showing = true;
    void Promise.resolve().then(() => {
      this.showing = false;
      this.shown.update(this.state, this.now());
    });
  }

  /** From here no timer of this run does anything any more. */
  leave(): void {
    this.left = true;
    if (!this.over) this.journal.leave();
    this.watches.update();
  }

  find(id: string): CaseMilestone | null {
    return this.state.milestones.find((milestone) => milestone.id === id) ?? null;
  }

  /** The milestone of an act that passed its guard. */
  known(id: string): CaseMilestone {
    const milestone = this.find(id);
    if (milestone === null) throw new Error(`milestone ${id} passed its guard but is not in the case`);
    return milestone;
  }

  /** Every way goes on to its next phase as long as its present one waits for nothing. */
  private settle(): void {
    let moved = true;
    while (moved && !this.over) moved = waysIn(this.state).some((lot) => this.goesOn(lot));
    followLast(this.state);
  }

  /** One step of one way. @returns whether it took one */
  private goesOn(lot: string | null): boolean {
    const way = wayIn(this.state, lot);
    if (this.over || way.outcome !== null) return false;
    if (endsWithoutAward(way)) return this.end(lot, 'no-award');
    if (caseHold(way) !== null) return false;
    const { starts, next } = phaseOf(way);
    const started = starts === undefined || (ownOver(way) && startsOf(this, lot));
    if (!started || !phaseOver(way)) return false;
    // Where every lot goes its own way, what they share ends with its last milestone.
    if (lot === null && !goTogether(this.state) && !isAhead(way)) return false;
    if (next === null) return this.end(lot, 'completed');
    this.enter(lot, next);
    return true;
  }

  /** A way ends by itself. */
  private end(lot: string | null, outcome: Outcome): true {
    endWay(this, lot, outcome);
    return true;
  }

  private enter(lot: string | null, phase: string): void {
    if (!entered(this.state, lot, phase)) this.journal.notePhase(lot, phase);
  }
}
