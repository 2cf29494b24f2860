import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { Line } from './line.ts';
import { mailLines } from './mail-lines.ts';
import { COUNTED } from '../../domain/case/received-kind.ts';
import { isToldInWords, lineKind, type LineKind } from './line-kind.ts';
import { localIso } from '../../domain/law/clock.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { factText, proofText, reasonText } from '../../texts/labels/facts.ts';
import type { Wording } from '../../texts/next-step.ts';
import { KnownDates, type DateChange } from '../usecases/known-dates.ts';
import type { SentMail, SentReminder } from '../usecases/rehearsal-file.ts';
import type { StoredEvent } from '../usecases/timeline.ts';

/** A line with what orders it among others of the same instant. */
export interface OrderedLine {
  readonly at: EpochMs;
  readonly reference: string;
  readonly seq: number;
  readonly line: Line;
}

/** Sorts by instant, then case, then the number within the case. */
export const inOrder = (one: OrderedLine, other: OrderedLine): number =>
  one.at - other.at || compare(one.reference, other.reference) || one.seq - other.seq;

const NOTHING_CAME = { bids: 0, lateBids: 0, questions: 0, requests: 0 };

/** Turns rows of the record and of the outbox into lines; remembers dates, so that a move can tell the old one. */
export class LineWriter {
  private readonly wording: Wording | undefined;
  private readonly dates = new KnownDates();
  private readonly counts = new Map<string, Record<string, number>>();
  private readonly came = new Map<string, typeof NOTHING_CAME>();

  /** @param wording of what can be done after a refusal; absent: as it is typed */
  constructor(wording?: Wording) {
    this.wording = wording;
  }

  /** The dates of the first plan, from which moves are told. */
  know(reference: string, milestones: readonly { readonly id: string; readonly endsAt: EpochMs }[]): void {
    this.dates.know(reference, milestones);
  }

  /** Lines of one event, its own first and then the dates that changed with it. */
  ofEvent(event: StoredEvent): OrderedLine[] {
    const own = event.milestones.find((one) => one.id === event.milestone) ?? null;
    const lines: Line[] = [];
    this.tally(event);
    const kind = lineKind(event.fact.kind);
    if (kind !== null && kind !== 'moved') lines.push(this.eventLine(event, kind, own));
    for (const change of this.dates.changedBy(event)) lines.push(movedLine(event, change));
    for (const line of lines) this.count(event.reference, line.kind);
    return lines.map((line) => ({ at: event.at, reference: event.reference, seq: event.seq, line }));
  }

  /** Lines of one mail. */
  ofMail(mail: SentMail, reminders: readonly SentReminder[]): OrderedLine[] {
    const lines = mailLines(mail, reminders);
    for (const line of lines) this.count(line.reference, line.kind);
    return lines.map((line) => ({ at: mail.at, reference: line.reference, seq: AFTER_EVENTS + mail.seq, line }));
  }

  private eventLine(
    { at, reference, phase, milestone, fact, by }: StoredEvent,
    kind: LineKind,
    own: CaseMilestone | null,
  ): Line {
    const [first] = by;
    const [reason, proof] = [reasonText(fact), proofText(fact, by)];
    return {
      at: localIso(at),
      kind,
      reference,
      ...(phase === '' ? {} : { phase }),
      ...(fact.kind === 'phase-started' && fact.lot !== undefined ? { phase: fact.phase, lot: fact.lot } : {}),
      ...(milestone === null ? {} : { milestone }),
      ...(own === null ? {} : termOf(own)),
      ...(fact.kind === 'refused' && fact.refusal.ground !== null ? { ground: fact.refusal.ground } : {}),
      ...(first === undefined ? {} : { by: first }),
      ...(reason === null ? {} : { reason }),
      ...(fact.kind === 'milestone-reported' && fact.late ? { late: true as const } : {}),
      ...(proof === null ? {} : { proof }),
      ...(fact.kind === 'refused' ? { rule: fact.refusal.rule } : {}),
      ...(fact.kind === 'refused' || isToldInWords(kind) ? { message: factText(fact, this.wording) } : {}),
      ...(fact.kind === 'finished'
        ? {
            outcome: fact.outcome,
            counts: { ...(this.came.get(reference) ?? NOTHING_CAME), ...this.counts.get(reference) },
          }
        : {}),
    };
  }

  /** What came in: of each kind how many in time, and how many bids were late. */
  private tally({ reference, fact }: StoredEvent): void {
    if (fact.kind !== 'received') return;
    const known = this.came.get(reference) ?? NOTHING_CAME;
    const { what, aside } = fact;
    if (aside === undefined) this.came.set(reference, { ...known, [COUNTED[what]]: known[COUNTED[what]] + 1 });
    else if (what === 'bid' && aside.judgement === 'late')
      this.came.set(reference, { ...known, lateBids: known.lateBids + 1 });
  }

  private count(reference: string, kind: LineKind): void {
    const counts = this.counts.get(reference) ?? {};
    counts[kind] = (counts[kind] ?? 0) + 1;
    this.counts.set(reference, counts);
  }
}

function movedLine({ at, reference, fact, by }: StoredEvent, { milestone, from }: DateChange): Line {
  const [first] = by;
  const reason = reasonText(fact);
  return {
    at: localIso(at),
    kind: 'moved',
    reference,
    milestone: milestone.id,
    from: localIso(from),
    to: localIso(milestone.endsAt),
    ...(milestone.kind === 'moment' ? {} : { lastDay: milestone.lastDay }),
    ...termOf(milestone),
    ...(first === undefined ? {} : { by: first }),
    ...(reason === null ? {} : { reason }),
  };
}

/** Mail about an event stands behind it, at the same instant. */
const AFTER_EVENTS = 1_000_000;

/** The ground of a date, and its term when it has one. */
function termOf(milestone: CaseMilestone): Partial<Line> {
  const { firstDay, lastDay, endsAt, ground, term, kind } = milestone;
  if (term === null && kind !== 'window') return { ground };
  return { ...(firstDay === null ? {} : { firstDay }), lastDay, endsAt: localIso(endsAt), ground };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
