import { condition, isCancellation } from '@temporalio/workflow';
import type { Notice, NoticeAbout } from '../../contracts/notice.ts';
import type { OwnEvent } from '../../contracts/case-event.ts';
import type { Told, Unwritten } from '../../contracts/handed.ts';
import type { OwnFact } from '../../domain/case/own-fact.ts';
import type { ActorId } from '../../domain/case/ids.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { AccessRole, RolesOfPerson } from '../../domain/rights/role.ts';
import type { Verified } from '../../domain/rights/vouched.ts';
import { noticeLabel } from '../../texts/labels/activities.ts';
import { caseFactText } from '../../texts/labels/case-facts.ts';
import { quick, sending } from './calls.ts';
import { snapshot } from './snapshot.ts';

/** What happened, without what follows from the state. */
export interface Entry {
  readonly fact: OwnFact;
  /** Makes the key unique among events of this kind: a milestone with its version, a phase, a number. */
  readonly subject: string;
  readonly at: EpochMs;
  readonly by?: readonly ActorId[];
  /** What it is about comes first. */
  readonly milestones?: readonly CaseMilestone[];
  /** Whom it must be told to, once it is on record. */
  readonly tell?: NoticeAbout | null;
}

const REMEMBERED_DECISIONS = 5;

/**
 * Writes down what happens. An entry is numbered in the very task in which it happens; what comes together is written together, one
 * request after another, and told after it is on record.
 */
export class Journal {
  private readonly state: CaseState;
  private events: OwnEvent[];
  private readonly vouchers = new Map<ActorId, Verified>();
  private roles: readonly AccessRole[] = [];
  private notices: Told[];
  /** On record, and still to be told. */
  private untold: Notice[];
  private last: Omit<Told, 'about'> | null = null;
  private written: number;
  private writing = false;
  private left = false;
  private pending = 0;
  private sending: (() => Promise<void>)[] = [];
  private readonly told: () => void;

  /**
   * @param unwritten what the run before this one had noted and not written
   * @param told hears each time that somebody was told something: history has grown by it
   */
  constructor(state: CaseState, { events, notices, untold }: Unwritten, told: () => void) {
    this.state = state;
    this.told = told;
    this.events = [...events];
    this.notices = [...notices];
    this.untold = [...untold];
    this.written = (events[0]?.seq ?? state.seq + 1) - 1;
  }

  /** Everything is written, and nothing is being sent. */
  get quiet(): boolean {
    return this.idle && this.events.length === 0 && this.untold.length === 0;
  }

  /** Nothing is being written or sent; what came in last may wait for the next run. */
  get idle(): boolean {
    return this.pending === 0;
  }

  /** What the next run must write. */
  get unwritten(): Unwritten {
    return { events: this.events, notices: this.notices, untold: this.untold };
  }

  /** From here a run only writes what an act waits for, and tells nothing more. */
  leave(): void {
    this.left = true;
  }

  /** Writes and tells the last of a case that has ended. */
  async finish(): Promise<void> {
    this.left = false;
    await this.flush();
  }

  /** Who vouches for whoever acts now, and as what she acts: it is shown with all that she does. */
  vouch(by: readonly ActorId[], verified: readonly Verified[], roles: RolesOfPerson): void {
    this.vouchers.clear();
    this.roles = roles ?? [];
    for (const [at, { issuer, subject }] of verified.entries()) this.vouchers.set(by[at] ?? '', { issuer, subject });
  }

  /** Numbers an entry. It is written by the next `flush`. */
  note(entry: Entry): void {
    const { state } = this;
    const { fact, at, by = [], milestones = [] } = entry;
    state.cause = at;
    state.seq += 1;
    const verified = by.flatMap((one) => this.vouchers.get(one) ?? []);
    const event: OwnEvent = {
      key: `${state.case.reference}/${fact.kind}/${entry.subject}`,
      seq: state.seq,
      at,
      phase: state.phase,
      by,
      ...(verified.length === 0 ? {} : { verified }),
      fact,
      milestones: milestones.map((one) => ({ ...one })),
    };
    this.events.push(event);
    this.last = { event, subject: entry.subject };
    if (entry.tell) this.tell(entry.tell);
    if (by.length > 0)
      state.decisions = [
        { fact, when: milestones[0]?.when ?? '', done: { at, roles: this.roles, people: by.length } },
        ...state.decisions,
      ].slice(0, REMEMBERED_DECISIONS);
  }

  /** A way through the case comes into a phase, which can begin again. @param lot null: that of the lots that go together */
  notePhase(lot: string | null, phase: string): void {
    const { cause, seq } = this.state;
    if (lot === null) this.state.phaseSince = cause;
    const fact = { kind: 'phase-started', phase, ...(lot === null ? {} : { lot }) } as const;
    this.note({ fact, subject: [phase, ...(lot === null ? [] : [lot]), seq].join('/'), at: cause });
  }

  /** Tells something more about the last entry. */
  tell(about: NoticeAbout): void {
    if (this.last === null) throw new Error('there is no entry to tell of');
    this.notices.push({ about, ...this.last });
  }

  /** Tells another case something, once what caused it is noted; one that has ended needs not hear it. */
  send(signal: () => Promise<void>): void {
    this.sending.push(signal);
  }

  /** Writes what was noted. Resolves when it is in PostgreSQL, and other cases have got what they are told. */
  async flush(): Promise<void> {
    const { seq } = this.state;
    const told = this.sending.splice(0).map((signal) => this.during(signal().catch(() => undefined)));
    if (this.untold.length > 0 && !this.left) void this.during(this.notifyInTurn(this.untold.splice(0)));
    while (this.written < seq) {
      if (!this.writing) void this.during(this.write());
      await condition(() => this.written >= seq || !this.writing);
    }
    await Promise.all(told);
  }

  /** Something that the case waits for before it leaves its run. */
  async during<Work>(work: Promise<Work>): Promise<Work> {
    this.pending += 1;
    try {
      return await work;
    } finally {
      this.pending -= 1;
    }
  }

  private async write(): Promise<void> {
    this.writing = true;
    do {
      const events = this.events.splice(0);
      const notices = this.notices.splice(0).map((told) => this.noticeOf(told));
      const { reference } = this.state.case;
      const [first] = events;
      await quick(first === undefined ? '' : caseFactText(first.fact)).record({
        reference,
        events,
        state: snapshot(this.state),
        ...(notices.length === 0 ? {} : { notices }),
      });
      this.written = events.at(-1)?.seq ?? this.written;
      if (notices.length > 0) void this.during(this.notifyInTurn(notices));
    } while (this.events.length > 0 && !this.left);
    this.writing = false;
  }

  /** What comes of one thing that happened is told in the order in which it came of it. */
  private async notifyInTurn(notices: readonly Notice[]): Promise<void> {
    for (const [at, notice] of notices.entries()) {
      if (this.left) {
        this.untold.push(...notices.slice(at));
        return;
      }
      await this.notify(notice);
    }
  }

  private noticeOf({ about, event, subject }: Told): Notice {
    const { case: name, hash } = this.state;
    const key = `${name.reference}/${about.kind}/${subjectOf(about, subject)}`;
    return { ...about, case: name, hash, at: event.at, key, event: event.key };
  }

  private async notify(notice: Notice): Promise<void> {
    try {
      await sending(noticeLabel(notice.kind)).notify(notice);
    } catch (error) {
      if (isCancellation(error)) throw error;
      // It was tried for as long as that could help; the case goes on, and the record says who heard nothing.
      const told = notice.key.slice(notice.case.reference.length + 1);
      this.note({ fact: { kind: 'not-told', notice: notice.kind }, subject: told, at: this.state.cause });
      await this.flush();
    }
    this.told();
  }
}

/** Makes the key of a notice unique among its kind. */
function subjectOf(about: NoticeAbout, subject: string): string {
  if (about.kind === 'moved') return about.changed.map((one) => `${one.milestone}.${one.version}`).join('+');
  if (about.kind === 'closing-proposed') return `${about.milestone}/${subject}`;
  return subject;
}
