import type { BusinessClock } from '../../contracts/input.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import { endsWithoutAward, ownOver, phaseOf, phaseOver } from '../../domain/case/outlook.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { Outcome } from '../../domain/case/outcome.ts';
import { ended } from '../../domain/case/transitions.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Run } from './run.ts';
import { Journal } from './journal.ts';
import { judgeNotices } from './judge-notices.ts';
import { Shown } from './shown.ts';
import { tellBroken } from './tell-broken.ts';
import { Watches } from './watches.ts';
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
  private left = false;

  constructor(state: CaseState, clock: BusinessClock | undefined) {
    this.state = state;
    this.clock = clock;
    this.journal = new Journal(state);
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
    this.enter(this.state.phase);
  }

  /** Follows what hangs on what just happened, and resolves when all of it is on record. */
  async commit(): Promise<void> {
    judgeNotices(this);
    tellBroken(this);
    this.settle();
    this.watches.update();
    this.shown.update(this.state, this.now());
    await this.journal.flush();
  }

  /** From here no timer of this run does anything any more. */
  leave(): void {
    this.left = true;
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

  /** Closes the case. */
  finish(outcome: Outcome): void {
    const { state } = this;
    ended(state, outcome);
    const fact = { kind: 'finished', caseKind: state.own.kind, outcome, reason: null } as const;
    this.journal.note({ fact, subject: outcome, at: state.cause });
  }

  /** Goes on to the next phase as long as the present one waits for nothing. */
  private settle(): void {
    const { state } = this;
    while (!this.over) {
      if (endsWithoutAward(state)) return this.finish('no-award');
      const { starts, next } = phaseOf(state);
      const started = starts === undefined || (ownOver(state) && startsOf(this));
      if (!started || !phaseOver(state)) return;
      if (next === null) return this.finish('completed');
      this.enter(next);
    }
  }

  private enter(phase: string): void {
    const { state } = this;
    state.phase = phase;
    // A phase can begin again.
    this.journal.note({ fact: { kind: 'phase-started', phase }, subject: `${phase}/${state.seq}`, at: state.cause });
  }
}
