import type { Client } from '@temporalio/client';
import type { Kysely } from 'kysely';
import { procedureWorkflowId, roundWorkflowId, TASK_QUEUE, WORKFLOW } from '../../contracts/names.ts';
import type { Line } from './line.ts';
import type { ScenarioAct } from '../../files/scenario/scenario.ts';
import { standsStill } from '../../domain/acts/stands-still.ts';
import { addDays } from '../../domain/law/day.ts';
import type { ClockTime, EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import type { TermFacts } from '../../domain/plan/milestone.ts';
import { listCases, readCase, readMilestones, type CaseRow, type MilestoneRow } from '../../store/cases.ts';
import { reserveOffset, offsetOf } from '../../store/clocks.ts';
import type { Database } from '../../store/database.ts';
import { eventsSince } from '../../store/events.ts';
import { mailSince } from '../../store/outbox.ts';
import { remindersIn } from '../../store/reminders.ts';
import { at, dayOf, lastMorning, nextReminderDay, onTime } from './agenda.ts';
import { inOrder, LineWriter, type OrderedLine } from './lines.ts';
import { play } from './play.ts';
import { VirtualClock, type CaseClockReading } from './virtual-clock.ts';

export interface RehearsalOptions {
  readonly client: Client;
  readonly namespace: string;
  readonly db: Kysely<Database>;
  readonly reference: string;
  readonly hash: string;
  /** Business instant at which the procedure starts. */
  readonly startsAt: EpochMs;
  /** Clock time of the reminder round. */
  readonly roundAt: ClockTime;
  /** What people do, at business instants, in order. */
  readonly script: readonly ScenarioAct[];
  /** Whether everything that staff must do and the script is silent about is done on time. */
  readonly restOnTime: boolean;
  /** Hears every line as it happens. */
  readonly onLine: (line: Line) => void;
  /** No step is taken after this business instant. */
  readonly until?: EpochMs;
  /** Hears of every step just before it is taken. */
  readonly onStep?: (now: EpochMs, doing: 'round' | 'script' | 'tasks') => void;
  /** Ends the rehearsal between two steps. */
  readonly signal?: AbortSignal;
}

export interface RehearsalResult {
  readonly steps: number;
  readonly lines: number;
  /** Cases that still wait for someone: references. */
  readonly unfinished: readonly string[];
}

/** Plays a procedure from its first day to its last settlement on a virtual clock, all its cases in lockstep. */
export async function rehearse(options: RehearsalOptions): Promise<RehearsalResult> {
  const rehearsal = new Rehearsal(options);
  return rehearsal.run();
}

/** A case as the driver last saw it. */
interface Actor {
  readonly row: CaseRow;
  readonly offsetMs: number;
  milestones: readonly MilestoneRow[];
  reading: CaseClockReading;
}

class Rehearsal {
  private readonly options: RehearsalOptions;
  private readonly clock: VirtualClock;
  private readonly writer = new LineWriter();
  private readonly actors = new Map<string, Actor>();
  /** Readings of the last step, for the cases that it touched. */
  private readonly rested = new Map<string, CaseClockReading>();
  private readonly scripted: ReadonlySet<string>;
  /** What was refused, by case, until the script acts there again. */
  private readonly refused = new Map<string, Set<string>>();
  private script: ScenarioAct[];
  private now: EpochMs;
  private lastRound: IsoDate;
  private lastEvent = 0;
  private lastMail = 0;
  private printed = 0;

  constructor(options: RehearsalOptions) {
    this.options = options;
    this.clock = new VirtualClock(options.client, options.namespace);
    this.script = [...options.script].sort((one, other) => one.at - other.at);
    this.scripted = new Set(
      options.script.flatMap((act) => {
        const milestone =
          act.kind === 'report' ? act.milestone : act.kind === 'index' ? `indexation-${act.year}` : null;
        return milestone === null ? [] : [`${act.reference ?? options.reference} ${milestone}`];
      }),
    );
    this.now = options.startsAt;
    this.lastRound = lastMorning(options.startsAt, options.roundAt);
  }

  async run(): Promise<RehearsalResult> {
    await this.start();
    let steps = 0;
    for (; !this.options.signal?.aborted; steps++) {
      await this.observe();
      const next = this.nextInstant();
      if (next === null || next > (this.options.until ?? Infinity)) break;
      this.now = Math.max(this.now, next);
      await this.step();
      // Nothing was due on the mornings up to here: their rounds told nobody anything.
      this.lastRound = lastMorning(this.now, this.options.roundAt);
      await this.print();
    }
    await this.print();
    return { steps, lines: this.printed, unfinished: [...this.actors.keys()] };
  }

  private async start(): Promise<void> {
    const { client, db, reference, hash, startsAt } = this.options;
    const offsetMs = await reserveOffset(db, reference, startsAt - Date.now());
    await client.workflow.start(WORKFLOW.tenderProcedure, {
      workflowId: procedureWorkflowId(reference),
      taskQueue: TASK_QUEUE,
      args: [{ kenmerk: reference, hash, clock: { offsetMs, startsAt } }],
    });
    await this.clock.rest({ workflowId: procedureWorkflowId(reference), offsetMs });
  }

  /** Looks at every open case; those that were not touched in the last step are as they were. */
  private async observe(): Promise<void> {
    const { db, reference } = this.options;
    const ours = (row: CaseRow): boolean => row.reference === reference || row.reference.startsWith(`${reference}/`);
    const open = (await listCases(db)).filter((row) => row.outcome === null && ours(row));
    for (const reference of this.actors.keys())
      if (!open.some((row) => row.reference === reference)) this.actors.delete(reference);
    await Promise.all(open.filter((row) => !this.actors.has(row.reference)).map((row) => this.enter(row)));
  }

  private async enter(row: CaseRow): Promise<void> {
    const { db } = this.options;
    const offsetMs = await offsetOf(db, row.reference);
    const reading =
      this.rested.get(row.reference) ?? (await this.clock.rest({ workflowId: row.workflow_id, offsetMs }));
    this.rested.delete(row.reference);
    const milestones = await readMilestones(db, row.reference);
    const fresh = (await readCase(db, row.reference)) ?? row;
    this.writer.know(
      row.reference,
      milestones.map((one) => ({ id: one.id, endsAt: one.planned_ends_at.getTime() })),
    );
    if (reading.running) this.actors.set(row.reference, { row: fresh, offsetMs, milestones, reading });
  }

  /** The earliest thing that happens next in any case, or null when nothing will. */
  private nextInstant(): EpochMs | null {
    const wakes = [...this.actors.values()].flatMap((actor) =>
      actor.reading.wake === null ? [] : [actor.reading.wake],
    );
    const tasks = [...this.actors.values()].flatMap((actor) => this.tasksOf(actor).map((task) => task.at));
    const round = this.roundInstant();
    const scripted = this.script[0]?.at;
    const all = [...wakes, ...tasks, ...(round === null ? [] : [round]), ...(scripted === undefined ? [] : [scripted])];
    if (this.actors.size === 0 || all.length === 0) return null;
    return Math.max(this.now, Math.min(...all));
  }

  private roundInstant(): EpochMs | null {
    const day = nextReminderDay([...this.actors.values()].flatMap(running), this.lastRound);
    return day === null ? null : at(day, this.options.roundAt);
  }

  /** What staff do by themselves in this case, as far as the script is silent about it. */
  private tasksOf(actor: Actor): { readonly milestone: MilestoneRow; readonly at: EpochMs }[] {
    if (!this.options.restOnTime) return [];
    const phase = actor.row.phases.indexOf(actor.row.phase);
    return running(actor)
      .filter((one) => one.owner === 'ours' && (one.state === 'open' || one.state === 'overdue'))
      .filter((one) => actor.row.phases.indexOf(one.phase) <= phase)
      .filter((one) => !this.scripted.has(`${actor.row.reference} ${one.id}`))
      .filter((one) => this.refused.get(actor.row.reference)?.has(one.id) !== true)
      .map((milestone) => ({ milestone, at: Math.max(this.now, onTime(milestone)) }));
  }

  /** One instant: wake-ups first, then the reminder round, then the script, then what staff do by themselves. */
  private async step(): Promise<void> {
    const { now } = this;
    const actors = [...this.actors.values()];
    const scripted = this.script[0];
    const round = this.roundInstant();
    const doesRound = round !== null && round <= now;
    const doesScript = !doesRound && scripted !== undefined && scripted.at <= now;
    const acting = (actor: Actor): boolean =>
      (actor.reading.wake !== null && actor.reading.wake <= now) ||
      (doesScript && (scripted.reference ?? this.options.reference) === actor.row.reference) ||
      (!doesRound && !doesScript && this.tasksOf(actor).some((task) => task.at <= now));
    const moving = actors.filter(acting);
    this.options.onStep?.(now, doesRound ? 'round' : doesScript ? 'script' : 'tasks');
    await Promise.all(moving.map((actor) => this.clock.forward(caseOf(actor), now)));
    await Promise.all(moving.map((actor) => this.clock.rest(caseOf(actor))));
    if (doesRound) await this.round(dayOf(round));
    else if (doesScript) await this.playScripted();
    else await Promise.all(moving.map((actor) => this.doTasks(actor)));
    // Also when a case has ended: its last mail is part of the story.
    for (const actor of moving) {
      this.rested.set(actor.row.reference, await this.clock.rest(caseOf(actor)));
      this.actors.delete(actor.row.reference);
    }
  }

  private async round(day: IsoDate): Promise<void> {
    await this.options.client.workflow.execute(WORKFLOW.reminderRound, {
      workflowId: roundWorkflowId(day),
      taskQueue: TASK_QUEUE,
      args: [{ now: this.now, since: addDays(day, -1) }],
    });
  }

  private async playScripted(): Promise<void> {
    const act = this.script.shift();
    if (act === undefined) return;
    this.refused.delete(act.reference ?? this.options.reference);
    await play(this.options, act, this.now);
  }

  private async doTasks(actor: Actor): Promise<void> {
    // A wake-up in this step may have changed what there is to do.
    const due = this.tasksOf(actor).filter((task) => task.at <= this.now);
    const { reference } = actor.row;
    for (const { milestone } of due) {
      const report = { kind: 'report', at: this.now, reference, milestone: milestone.id, by: 'oefening' } as const;
      const done = await play(this.options, { ...report, proof: null, happenedAt: null }, this.now);
      if (!done) this.refused.set(reference, (this.refused.get(reference) ?? new Set()).add(milestone.id));
    }
  }

  /** Everything that was recorded or sent since the last time, in order. */
  private async print(): Promise<void> {
    const { db, onLine } = this.options;
    const [events, mails] = await Promise.all([eventsSince(db, this.lastEvent), mailSince(db, this.lastMail)]);
    const about = await Promise.all(
      mails.map((row) => (row.kind === 'reminder' ? remindersIn(db, row.key) : Promise.resolve([]))),
    );
    const lines: OrderedLine[] = events.flatMap((row) => this.writer.ofEvent(row));
    for (const [index, row] of mails.entries()) lines.push(...this.writer.ofMail(row, about[index] ?? []));
    this.lastEvent = events.at(-1)?.no ?? this.lastEvent;
    this.lastMail = mails.at(-1)?.seq ?? this.lastMail;
    for (const { line } of lines.sort(inOrder)) onLine(line);
    this.printed += lines.length;
  }
}

/** Milestones of a case whose dates come, also while the whole case or another term stands still. */
const running = ({ row, milestones }: Actor): readonly MilestoneRow[] =>
  milestones.filter(
    (one) =>
      one.held_since === null &&
      (row.suspended_since === null || !standsStill({ ...one, term: one.term as TermFacts | null })),
  );

const caseOf = (actor: Actor) => ({ workflowId: actor.row.workflow_id, offsetMs: actor.offsetMs });
