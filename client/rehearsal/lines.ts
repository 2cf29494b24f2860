import type { CaseMilestone } from '../../contracts/case-state.ts';
import type { Line, LineKind } from './line.ts';
import { localIso } from '../../domain/law/clock.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { EventRow } from '../../store/events.ts';
import type { SentReminder } from '../../store/reminders.ts';
import type { OutboxRow } from '../../store/outbox.ts';
import { KnownDates, type DateChange } from '../known-dates.ts';

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

/** Turns rows of the record and of the outbox into lines; remembers dates, so that a move can tell the old one. */
export class LineWriter {
  private readonly dates = new KnownDates();
  private readonly counts = new Map<string, Record<string, number>>();

  /** The dates of the first plan, from which moves are told. */
  know(reference: string, milestones: readonly { readonly id: string; readonly endsAt: EpochMs }[]): void {
    this.dates.know(reference, milestones);
  }

  /** Lines of one event, its own first and then the dates that changed with it. */
  ofEvent(row: EventRow): OrderedLine[] {
    const detail = row.detail as EventDetail;
    const milestones = detail.milestones ?? [];
    const own = milestones.find((one) => one.id === row.milestone) ?? null;
    const lines: Line[] = [];
    const kind = lineKind(row.kind);
    if (kind !== null && kind !== 'moved') lines.push(this.eventLine(row, kind, own, detail));
    for (const change of this.dates.changedBy(row)) lines.push(movedLine(row, change));
    for (const line of lines) this.count(row.reference, line.kind);
    return lines.map((line) => ({ at: row.at.getTime(), reference: row.reference, seq: row.seq, line }));
  }

  /** Lines of one mail: a reminder mail has one for every milestone that it reminds of. */
  ofMail(row: OutboxRow, reminders: readonly SentReminder[]): OrderedLine[] {
    const at = row.at.getTime();
    const mail = { recipient: row.address, messageId: row.message_id };
    const lines: Line[] =
      row.kind === 'reminder'
        ? reminders.map((one) => ({
            at: localIso(at),
            kind: 'reminder-sent',
            reference: one.reference,
            milestone: one.milestone,
            workdays: one.workdays,
            lastDay: one.lastDay,
            ground: one.ground,
            ...mail,
          }))
        : [
            {
              at: localIso(at),
              kind: 'letter-sent',
              reference: row.reference ?? '',
              ...(row.milestone === null ? {} : { milestone: row.milestone }),
              letter: row.kind,
              ...mail,
            },
          ];
    for (const line of lines) this.count(line.reference, line.kind);
    return lines.map((line) => ({ at, reference: line.reference, seq: AFTER_EVENTS + row.seq, line }));
  }

  private eventLine(row: EventRow, kind: LineKind, own: CaseMilestone | null, detail: EventDetail): Line {
    return {
      at: localIso(row.at.getTime()),
      kind,
      reference: row.reference,
      ...(row.phase === '' ? {} : { phase: row.phase }),
      ...(row.milestone === null ? {} : { milestone: row.milestone }),
      ...(own === null ? {} : termOf(own)),
      ...(detail.ground == null ? {} : { ground: detail.ground }),
      ...(row.by === null ? {} : { by: row.by }),
      ...(row.reason === null ? {} : { reason: row.reason }),
      ...(row.proof === null ? {} : { proof: row.proof }),
      ...(kind === 'refused' ? { rule: detail.rule ?? '', message: row.text } : {}),
      ...(TOLD_IN_WORDS.has(kind) ? { message: row.text } : {}),
      ...(kind === 'finished'
        ? { outcome: detail.outcome ?? '', counts: { ...detail.counts, ...this.counts.get(row.reference) } }
        : {}),
    };
  }

  private count(reference: string, kind: LineKind): void {
    const counts = this.counts.get(reference) ?? {};
    counts[kind] = (counts[kind] ?? 0) + 1;
    this.counts.set(reference, counts);
  }
}

const movedLine = (row: EventRow, { milestone, from }: DateChange): Line => ({
  at: localIso(row.at.getTime()),
  kind: 'moved',
  reference: row.reference,
  milestone: milestone.id,
  from: localIso(from),
  to: localIso(milestone.endsAt),
  ...(milestone.kind === 'moment' ? {} : { lastDay: milestone.lastDay }),
  ...termOf(milestone),
  ...(row.by === null ? {} : { by: row.by }),
  ...(row.reason === null ? {} : { reason: row.reason }),
});

interface EventDetail {
  readonly milestones?: readonly CaseMilestone[];
  readonly outcome?: string | null;
  readonly counts?: Readonly<Record<string, number>>;
  readonly rule?: string;
  readonly ground?: string | null;
}

/** Mail about an event stands behind it, at the same instant. */
const AFTER_EVENTS = 1_000_000;

const LINE_KINDS: ReadonlySet<string> = new Set<LineKind>([
  'phase-started',
  'milestone-reached',
  'milestone-reported',
  'milestone-overdue',
  'moved',
  'suspended',
  'resumed',
  'scored',
  'draw-recorded',
  'dropped-out',
  'default-notice',
  'duty-confirmed',
  'documents-changed',
  'received',
  'refused',
  'finished',
]);

/** Steps whose outcome is in their text: names of bids, never points or prices. */
const TOLD_IN_WORDS: ReadonlySet<LineKind> = new Set([
  'scored',
  'draw-recorded',
  'dropped-out',
  'default-notice',
  'duty-confirmed',
  'documents-changed',
  'received',
  'suspended',
  'resumed',
]);

/** Null for steps that have no line of their own: an escalation is told by its letter. */
const lineKind = (kind: string): LineKind | null => (LINE_KINDS.has(kind) ? (kind as LineKind) : null);

/** The ground of a date, and its term when it has one. */
function termOf(milestone: CaseMilestone): Partial<Line> {
  const { firstDay, lastDay, endsAt, ground, term, kind } = milestone;
  if (term === null && kind !== 'window') return { ground };
  return { ...(firstDay === null ? {} : { firstDay }), lastDay, endsAt: localIso(endsAt), ground };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
