import { allHandlersFinished, condition, patched, workflowInfo } from '@temporalio/workflow';
import type { CaseInput } from '../../contracts/input.ts';
import type { CaseMilestone, CaseState, Outcome } from '../../contracts/case-state.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { eventText } from '../../texts/labels/events.ts';
import { momentLabel } from '../../texts/labels/day-words.ts';
import { timerLabel, milestoneLabel } from '../../texts/labels/milestones.ts';
import { Journal } from './journal.ts';
import { standsStill } from '../../domain/acts/stands-still.ts';
import { onApplication } from '../../domain/acts/decision-term.ts';
import { escalationAfter } from '../../domain/plan/escalation.ts';
import { release } from './held.ts';
import { dueAt, watched } from './outlook.ts';

/** Phases that only wait, while any number of questions and bids comes in. */
const FILLING: ReadonlySet<string> = new Set(['questions', 'submission']);
/** Events after which such a phase goes on in a fresh run. */
const FULL = 100;

/**
 * One open case: its state, its plan and its clock. Phases tell the story with `reach`, `await` and `rest`; everything
 * else (timers, records, acts) happens here. State changes synchronously, is numbered, and only then anything is awaited.
 */
export class CaseRun {
  readonly state: CaseState;
  readonly input: CaseInput;
  readonly journal: Journal;
  private left = false;
  /** Whether this run may end inside its phase; one from before that never does. */
  private turns = false;
  private turning = false;

  constructor(input: CaseInput, state: CaseState) {
    this.input = input;
    this.state = state;
    this.journal = new Journal(state);
  }

  /** Business time. */
  now(): EpochMs {
    return Date.now() + this.state.offsetMs;
  }

  /** Starts the watches of this phase and puts its beginning on record. */
  async begin(): Promise<void> {
    const { state } = this;
    this.turns = FILLING.has(state.phase) && patched('turn-over');
    this.watchAll();
    if (state.turned === true) {
      state.turned = false;
      return this.journal.show();
    }
    await this.journal.note({
      kind: 'phase-started',
      subject: state.phase,
      at: state.cause,
      text: eventText.phaseStarted(state.phase),
    });
  }

  /** Waits for something that happens by itself: it closes on its instant, whoever is asleep. */
  async reach(id: string): Promise<void> {
    const milestone = this.find(id);
    if (milestone === null) return;
    await condition(() => milestone.state === 'passed' || milestone.state === 'done' || this.breaksOff);
  }

  /** Waits for something that staff must do: done, or escalated and still waited for. */
  async await(id: string): Promise<void> {
    const milestone = this.find(id);
    if (milestone === null) return;
    await condition(() => milestone.state === 'done' || this.breaksOff);
  }

  /** Waits for whatever else the procedure type puts in this phase. */
  async rest(): Promise<void> {
    const here = this.state.milestones.filter((milestone) => milestone.phase === this.state.phase);
    await condition(() => here.every((one) => one.state === 'done' || one.state === 'passed') || this.breaksOff);
  }

  /** Waits until this year holds nothing open: done, passed, or overdue and carried along. */
  async yearEnds(): Promise<void> {
    const here = this.state.milestones.filter((milestone) => milestone.phase === this.state.phase);
    await condition(() => here.every((one) => one.state !== 'open') || this.over);
  }

  /** Waits for every milestone of the case. */
  async everything(): Promise<void> {
    await condition(
      () => this.state.milestones.every((one) => one.state === 'done' || one.state === 'passed') || this.over,
    );
  }

  /** Waits until the case no longer stands still. */
  async awake(): Promise<void> {
    if (this.state.suspension !== null) await condition(() => this.state.suspension === null || this.over);
  }

  /** The phase of the next run: this one again when its run is full, else the next of this type; null after the last. */
  phaseAfter(): string | null {
    const { phases, phase } = this.state;
    if (this.turning) return phase;
    return phases[phases.indexOf(phase) + 1] ?? null;
  }

  /** Closes the case. */
  async finish(outcome: Outcome): Promise<void> {
    this.state.outcome = outcome;
    await this.journal.note({
      kind: 'finished',
      subject: outcome,
      at: this.state.cause,
      text: eventText.finished(outcome),
    });
  }

  /** Leaves the run: one condition, and in the same task the workflow returns or continues as new. */
  async leave(next: string | null): Promise<void> {
    this.left = true;
    // What is still being written belongs to this phase.
    await condition(() => this.journal.quiet && allHandlersFinished());
    if (next === this.state.phase) {
      this.state.turned = true;
      return;
    }
    if (next !== null) this.state.phase = next;
    this.state.milestones = this.state.milestones.filter(
      (one) => one.state !== 'done' || one.feeds || onApplication(one.id),
    );
  }

  find(id: string): CaseMilestone | null {
    return this.state.milestones.find((milestone) => milestone.id === id) ?? null;
  }

  /** Nothing more will happen in this case. */
  get over(): boolean {
    return this.state.outcome !== null;
  }

  /** Nothing is waited for any more: the case is over, or its run is full and goes on in a fresh one. */
  private get breaksOff(): boolean {
    this.turning ||= this.turns && !this.over && workflowInfo().historyLength > FULL;
    return this.turning || this.over;
  }

  /** A lot waits for a judge. */
  get lotHeld(): boolean {
    return (this.state.heldLots ?? []).length > 0;
  }

  /** Waits until no lot waits for a judge. */
  async lotsFree(): Promise<void> {
    if (this.lotHeld) await condition(() => !this.lotHeld || this.over);
  }

  /** Bids were scored, and no lot has a winner or can still get one. */
  get nothingAwarded(): boolean {
    const { awards } = this.state;
    return awards !== undefined && awards.length > 0 && awards.every((one) => 'noAward' in one.outcome);
  }

  /** Watches every milestone that needs it; again after the plan has changed. */
  private watchAll(): void {
    for (const milestone of this.state.milestones) {
      // Rejects only when the whole run is cancelled.
      if (watched(this.state, milestone)) void this.watch(milestone);
    }
  }

  /** One labelled timer for one open milestone; a new one after a move, none once an act came first. */
  private async watch(milestone: CaseMilestone): Promise<void> {
    const phaseStart = this.state.cause;
    while (!this.stopped) {
      if (this.waitsAsWell(milestone)) await condition(() => !this.waitsAsWell(milestone) || this.stopped);
      else if (milestone.heldSince !== undefined) await this.untilReleased(milestone);
      else if (milestone.state === 'open') await this.untilDue(milestone, phaseStart);
      else if (milestone.state === 'overdue') await this.untilSettled(milestone);
      else return;
    }
  }

  private async untilDue(milestone: CaseMilestone, phaseStart: EpochMs): Promise<void> {
    const { version } = milestone;
    const due = dueAt(milestone);
    const changed = () =>
      milestone.version !== version ||
      milestone.state !== 'open' ||
      milestone.heldSince !== undefined ||
      this.stopped ||
      this.waitsAsWell(milestone);
    const label = timerLabel(milestoneLabel(milestone.id), milestone.when);
    if (this.now() < due) await condition(changed, due - this.now(), { summary: label });
    if (changed() || this.now() < due) return;
    await this.pass(milestone, milestone.owner === 'ours' ? Math.max(due, phaseStart) : due);
  }

  /** Held: until somebody lets it go on, or the day that was set for a completion has passed (Awb 4:15 lid 1). */
  private async untilReleased(milestone: CaseMilestone): Promise<void> {
    const { heldUntil } = milestone;
    const released = () =>
      milestone.heldSince === undefined ||
      milestone.heldUntil !== heldUntil ||
      milestone.state === 'done' ||
      this.stopped;
    if (heldUntil === undefined) return condition(released);
    const label = timerLabel(eventText.completion(milestone.id), momentLabel(heldUntil));
    if (this.now() < heldUntil) await condition(released, heldUntil - this.now(), { summary: label });
    if (released() || this.now() < heldUntil) return;
    release(milestone);
    const subject = `${milestone.id}/${milestone.version}`;
    const text = eventText.completionLapsed(milestone.id);
    const noted = this.journal.note({ kind: 'resumed', subject, at: heldUntil, milestone, text });
    void this.journal.tell({ kind: 'part', what: text, by: '', reason: '' }, heldUntil, subject);
    await noted;
  }

  /** Overdue: after two working days the lawyer hears; then it is waited for in silence. */
  private async untilSettled(milestone: CaseMilestone): Promise<void> {
    const settled = () => milestone.state !== 'overdue' || this.stopped || this.waitsAsWell(milestone);
    if (milestone.escalated) return condition(settled);
    const wait = milestone.escalatesAt - this.now();
    if (wait > 0)
      await condition(settled, wait, { summary: timerLabel(eventText.escalation(milestone.id), milestone.when) });
    if (settled() || this.now() < milestone.escalatesAt) return;
    await this.escalate(milestone);
  }

  /** Its instant has come. */
  private async pass(milestone: CaseMilestone, at: EpochMs): Promise<void> {
    const overdue = milestone.owner === 'ours';
    milestone.state = overdue ? 'overdue' : 'passed';
    // Overdue from the first moment of its phase: the lawyer hears two working days after that, not before it.
    if (overdue && at > milestone.overdueAt) milestone.escalatesAt = escalationAfter(at);
    const subject = `${milestone.id}/${milestone.version}`;
    const noted = this.journal.note({
      kind: overdue ? 'milestone-overdue' : 'milestone-reached',
      subject,
      at,
      milestone,
      text: overdue ? eventText.overdue(milestone.id) : eventText.reached(milestone.id),
    });
    if (overdue) void this.journal.tell({ kind: 'overdue', milestone: milestone.id }, at, subject);
    await noted;
  }

  private async escalate(milestone: CaseMilestone): Promise<void> {
    milestone.escalated = true;
    const at = milestone.escalatesAt;
    const subject = `${milestone.id}/${milestone.version}`;
    const text = eventText.escalated(milestone.id);
    const noted = this.journal.note({ kind: 'escalated', subject, at, milestone, text });
    void this.journal.tell({ kind: 'escalated', milestone: milestone.id }, at, subject);
    await noted;
  }

  /** A closing that had passed is open again after an outage. Returns whether it was passed. */
  reopen(id: string): boolean {
    const milestone = this.find(id);
    if (milestone?.state !== 'passed') return false;
    milestone.state = 'open';
    return true;
  }

  /** Watches a milestone once more, now that it has its new date. */
  watchAgain(id: string): void {
    const milestone = this.find(id);
    if (milestone !== null) void this.watch(milestone);
  }

  /** The case stands still, and this milestone with it. */
  private waitsAsWell(milestone: CaseMilestone): boolean {
    return this.state.suspension !== null && standsStill(milestone);
  }

  private get stopped(): boolean {
    return this.left || this.over;
  }
}
