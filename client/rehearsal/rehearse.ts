import type { ScenarioAct } from '../../files/scenario/scenario.ts';
import type { EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import type { Desk } from '../usecases/desk.ts';
import { holdRounds, newsSince, startRehearsed } from '../usecases/rehearsal-file.ts';
import { remindedBeside, type RemindedDay } from '../usecases/rehearsed-reminders.ts';
import { lastMorning, reminderMornings } from './agenda.ts';
import { Cast, type Actor } from './cast.ts';
import { Staff } from './staff.ts';
import { inOrder, LineWriter } from './lines.ts';
import { play } from './play.ts';
import type { RehearsalOptions, RehearsalResult } from './rehearsal-options.ts';

/** Plays a procedure from its first day to its last settlement on a virtual clock, all its cases in lockstep. */
export async function rehearse(options: RehearsalOptions): Promise<RehearsalResult> {
  const rehearsal = new Rehearsal(options);
  return rehearsal.run();
}

/** A worker that falls over in a rehearsal is started again: an answer may take that long. */
const PATIENCE_MS = 60_000;

class Rehearsal {
  private readonly options: RehearsalOptions;
  private readonly desk: Desk;
  private readonly cast: Cast;
  private readonly staff: Staff;
  private readonly writer: LineWriter;
  private script: ScenarioAct[];
  private now: EpochMs;
  private lastRound: IsoDate;
  private lastEvent = 0;
  private lastMail = 0;
  private printed = 0;

  constructor(options: RehearsalOptions) {
    this.options = options;
    this.writer = new LineWriter(options.wording);
    // Who acts in a rehearsal acts by its clock.
    this.desk = { ...options.desk, now: () => this.now, patienceMs: PATIENCE_MS };
    this.cast = new Cast(options, this.desk, this.writer);
    this.staff = new Staff(options, this.desk);
    this.script = [...options.script].sort((one, other) => one.at - other.at);
    this.now = options.startsAt;
    this.lastRound = lastMorning(options.startsAt, options.roundAt);
  }

  async run(): Promise<RehearsalResult> {
    const { clock, signal, until = Infinity, roundAt } = this.options;
    await clock.rest(await startRehearsed(this.desk, this.options));
    let steps = 0;
    let stoppedAt: EpochMs | null = null;
    for (; ; steps++) {
      await this.cast.observe();
      await this.print();
      const next = this.next(await remindedBeside(this.desk, this.cast.actors));
      if (next.at === null || next.at > until) break;
      if (signal?.aborted === true) {
        stoppedAt = this.now;
        break;
      }
      this.now = next.at;
      await this.step(next.mornings);
      // Nothing was due on the mornings up to here: their rounds told nobody anything.
      this.lastRound = lastMorning(this.now, roundAt);
    }
    await this.print();
    return { steps, lines: this.printed, stoppedAt, unfinished: this.cast.references };
  }

  /** What happens next: the instant of the earliest in any case, or null when nothing will; and the reminder rounds from there on. */
  private next(beside: readonly RemindedDay[]): { readonly at: EpochMs | null; readonly mornings: readonly EpochMs[] } {
    const { actors } = this.cast;
    // What came from outside is filed in a case that has ended as well.
    if (actors.length === 0) return { at: this.script[0]?.at ?? null, mornings: [] };
    const wakes = actors.flatMap(({ reading }) => (reading.wake === null ? [] : [reading.wake]));
    const tasks = actors.flatMap((actor) => this.staff.tasksOf(actor, this.now).map((task) => task.at));
    const { until = Infinity, roundAt } = this.options;
    const other = Math.min(...wakes, ...tasks, this.script[0]?.at ?? Infinity);
    const before = Math.min(other, until);
    const mornings = reminderMornings(this.cast.running(), { beside, since: this.lastRound, before, roundAt });
    const first = Math.min(other, mornings[0] ?? Infinity);
    return { at: first === Infinity ? null : Math.max(this.now, first), mornings };
  }

  /** One instant: wake-ups first, then the reminder rounds, then the script, then what staff do by themselves. */
  private async step(mornings: readonly EpochMs[]): Promise<void> {
    const { now, cast, staff } = this;
    const { clock } = this.options;
    const scripted = this.script[0];
    const doesRound = mornings.some((morning) => morning <= now);
    const doesScript = !doesRound && scripted !== undefined && scripted.at <= now;
    const acting = (actor: Actor): boolean =>
      (actor.reading.wake !== null && actor.reading.wake <= now) ||
      (doesScript && staff.referenceOf(scripted.part) === actor.stored.name.reference) ||
      (!doesRound && !doesScript && staff.tasksOf(actor, now).some((task) => task.at <= now));
    const moving = cast.actors.filter(acting);
    this.options.onStep?.(now, doesRound ? 'round' : doesScript ? 'script' : 'tasks');
    await Promise.all(moving.map((actor) => clock.forward(actor.clocked, now)));
    await Promise.all(moving.map((actor) => clock.rest(actor.clocked)));
    if (doesRound) {
      await holdRounds(this.desk, mornings);
      this.now = Math.max(now, ...mornings);
    } else if (doesScript) await this.playScripted();
    else await Promise.all(moving.map((actor) => staff.doTasks(actor, now)));
    // Also when a case has ended: its last mail is part of the story.
    for (const actor of cast.withTold(moving)) await cast.settle(actor);
  }

  private async playScripted(): Promise<void> {
    const scripted = this.script.shift();
    if (scripted === undefined) return;
    const reference = this.staff.referenceOf(scripted.part);
    this.staff.tryAgain(reference);
    await play(this.desk, reference, scripted, this.options.lists);
    await this.cast.settleEnded(reference);
  }

  /** Everything that was recorded or sent since the last time, in order. Asked while every case is at rest: nothing comes in between. */
  private async print(): Promise<void> {
    const { events, mails } = await newsSince(this.desk, this.lastEvent, this.lastMail);
    const lines = [
      ...events.flatMap((event) => this.writer.ofEvent(event)),
      ...mails.flatMap(({ mail, reminders }) => this.writer.ofMail(mail, reminders)),
    ];
    this.lastEvent = events.at(-1)?.no ?? this.lastEvent;
    this.lastMail = mails.at(-1)?.mail.seq ?? this.lastMail;
    for (const { mail } of mails) this.options.onMail?.(mail);
    for (const { line } of lines.sort(inOrder)) this.options.onLine(line);
    this.printed += lines.length;
  }
}
