import { setTimeout as pause } from 'node:timers/promises';
import type { CaseClockReading, ClockedCase, VirtualClock } from '../usecases/clock-of.ts';
import type { Desk } from '../usecases/desk.ts';
import { findCase, type StoredCase, type StoredMilestone } from '../usecases/find.ts';
import { openCases, rehearsedCase, unopenedOf, type RehearsedCase } from '../usecases/rehearsal-file.ts';
import type { LineWriter } from './lines.ts';
import { runningIn } from './tasks.ts';

const POLL_MS = 3;
/** Longest wait for a case to open; a killed worker can take ten seconds to be replaced. */
const OPEN_TIMEOUT_MS = 60_000;

/** A case as the driver last saw it. */
export interface Actor extends RehearsedCase {
  readonly reading: CaseClockReading;
  readonly clocked: ClockedCase;
}

/** The open cases of a rehearsed procedure, each on its own clock. */
export class Cast {
  private readonly options: { readonly reference: string; readonly clock: VirtualClock };
  private readonly desk: Desk;
  private readonly writer: LineWriter;
  private readonly open = new Map<string, Actor>();
  /** Readings of the last step, for the cases that it touched. */
  private readonly rested = new Map<string, CaseClockReading>();
  /** Clocks of cases that had ended and go on. */
  private readonly clocks = new Map<string, number>();

  constructor(options: Cast['options'], desk: Desk, writer: LineWriter) {
    this.options = options;
    this.desk = desk;
    this.writer = writer;
  }

  get actors(): readonly Actor[] {
    return [...this.open.values()];
  }

  get references(): readonly string[] {
    return [...this.open.keys()];
  }

  /** Looks at every open case; those that were not touched in the last step are as they were. */
  async observe(): Promise<void> {
    const stored = await this.opened();
    for (const reference of this.open.keys())
      if (!stored.some((one) => one.name.reference === reference)) this.open.delete(reference);
    await Promise.all(stored.filter((one) => !this.open.has(one.name.reference)).map((one) => this.enter(one)));
  }

  /** The open cases, once every case that was started has opened. */
  private async opened(): Promise<StoredCase[]> {
    const until = Date.now() + OPEN_TIMEOUT_MS;
    for (;;) {
      const late = await unopenedOf(this.desk, this.options.reference);
      if (late.length === 0) return openCases(this.desk, this.options.reference);
      if (Date.now() > until) throw new Error(`${late.join(', ')} gaat niet open`);
      await pause(POLL_MS);
    }
  }

  private async enter(seen: StoredCase): Promise<void> {
    const { reference } = seen.name;
    const before = await rehearsedCase(this.desk, seen);
    const clocked = { workflowId: seen.workflowId, offsetMs: this.clocks.get(reference) ?? before.offsetMs };
    const known = this.rested.get(reference);
    const reading = known ?? (await this.options.clock.rest(clocked));
    this.rested.delete(reference);
    // It may have gone on until it came to rest.
    const now = known === undefined ? await this.again(before) : before;
    this.writer.know(
      reference,
      now.milestones.map((one) => ({ id: one.milestone.id, endsAt: one.plannedEndsAt })),
    );
    if (reading.running) this.open.set(reference, { ...now, reading, clocked });
  }

  private async again({ stored }: RehearsedCase): Promise<RehearsedCase> {
    const fresh = await openCases(this.desk, this.options.reference);
    const same = fresh.find((one) => one.name.reference === stored.name.reference);
    return rehearsedCase(this.desk, same ?? stored);
  }

  /** These cases, and those that they can have told something: a procedure and its objections tell each other. */
  withTold(moving: readonly Actor[]): readonly Actor[] {
    const isOf = (objection: Actor, procedure: Actor): boolean =>
      objection.stored.kind === 'objection' && objection.stored.name.parent === procedure.stored.name.reference;
    return this.actors.filter((one) => moving.some((moved) => moved === one || isOf(one, moved) || isOf(moved, one)));
  }

  /** After a step: how the case stands on its clock, to be looked at anew. */
  async settle(actor: Actor): Promise<void> {
    const { reference } = actor.stored.name;
    this.rested.set(reference, await this.options.clock.rest(actor.clocked));
    this.open.delete(reference);
  }

  /**
   * A case that has ended takes what came in later in a run of its own: once that has told what it filed, it is at rest again. It goes on
   * from there, on the clock of that run, when somebody turns out to have applied before its end.
   */
  async settleEnded(reference: string): Promise<void> {
    if (this.open.has(reference)) return;
    const found = await findCase(this.desk, reference);
    if (found === null) return;
    const { workflowId } = found.stored;
    const { offsetMs: began } = await rehearsedCase(this.desk, found.stored);
    const offsetMs = (await this.options.clock.offsetOf(workflowId)) ?? began;
    if (offsetMs !== began) this.clocks.set(reference, offsetMs);
    this.rested.set(reference, await this.options.clock.rest({ workflowId, offsetMs }));
  }

  /** Milestones of every case whose dates come, also while a whole case or another term stands still. */
  running(): readonly StoredMilestone[] {
    return this.actors.flatMap(runningIn);
  }
}
