import type { Ground } from '../law/ground.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import type { MilestoneKind, MilestoneOwner, Role, TermFacts } from '../plan/milestone.ts';
import type { Trait } from '../plan/trait.ts';

/**
 * `open`: still to come; `done`: reported; `passed`: its instant came (`theirs`, `effect`); `overdue`: its instant came and
 * staff had not done it (`ours`); `void`: nobody asks for it, or not any more.
 */
export type MilestoneState = 'open' | 'done' | 'passed' | 'overdue' | 'void';

/** A milestone as a running case carries it: small, JSON-safe, nothing personal. `transitions.ts` alone changes it. */
export interface CaseMilestone {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly owner: MilestoneOwner;
  readonly phase: string;
  readonly traits: readonly Trait[];
  /** Ids of what must have happened before it can have happened. */
  readonly after: readonly string[];
  /** The year that it is about, or null. */
  readonly forYear: number | null;
  readonly firstDay: IsoDate | null;
  readonly lastDay: IsoDate;
  /** The moment, or the exclusive end of the last day. Timers count towards this and nothing else. */
  readonly endsAt: EpochMs;
  /** The moment itself is too late ("vóór 12.00 uur"); absent: what comes at that very instant is in time. */
  readonly exclusive?: true;
  /** `endsAt` in short Dutch words, for labels: 'do 24 mei 2018 15.00'. */
  readonly when: string;
  readonly ground: Ground;
  readonly term: TermFacts | null;
  /** Not to be reported before `endsAt` (an opening). */
  readonly notBefore: boolean;
  /** May be reported: every `ours`, and an act of one other party (an application). */
  readonly reportable: boolean;
  /** Whether dates of other milestones are computed from this one. */
  readonly feeds: boolean;
  /** For `ours`: from when it is overdue, and when the lawyer hears, or hears again; null when that has been often enough. */
  readonly overdueAt: EpochMs;
  readonly escalatesAt: EpochMs | null;
  /** Counts up each time the date changes. */
  readonly version: number;
  /** How often what it decided fell away and was to be decided, and made known, anew; absent: never. */
  readonly anew?: number;
  readonly state: MilestoneState;
  readonly happenedAt: EpochMs | null;
  /** How often the lawyer has been told that it is overdue; when the next time is, `escalatesAt` tells. */
  readonly alarms: number;
  /**
   * The act from which its term counts: before that act the term does not run. Of what runs against others an act of ours
   * (Awb 6:8, Aw 2.127), of a decision the application (Awb 4:13), of the notice of an award that award (Aw 2.134).
   */
  readonly waitsFor: string | null;
  /** The lot that has it for itself, or null for what all lots have. */
  readonly lot: string | null;
  /** The applicant whose it is, where each has its own. */
  readonly party?: string;
  /** Of one that came into the case with an applicant: who hears of it, and when they are reminded. */
  readonly told?: { readonly roles: readonly Role[]; readonly remindWorkdays: readonly number[] };
}

/** What a reminder needs of a date, of the plan or beside it. */
export type DatedMilestone = Pick<
  CaseMilestone,
  'id' | 'owner' | 'kind' | 'firstDay' | 'lastDay' | 'endsAt' | 'exclusive' | 'ground' | 'version'
>;

/**
 * Whether what came at an instant was in time: the instants are compared, to the millisecond. A last day and a window count through
 * their day, so midnight is too late; a moment takes its own instant in, unless it is one that things must come before.
 */
export const inTime = (
  { kind, endsAt, exclusive }: Pick<CaseMilestone, 'kind' | 'endsAt' | 'exclusive'>,
  at: EpochMs,
) => (kind === 'moment' && exclusive === undefined ? at <= endsAt : at < endsAt);

/** What was done, has passed or is not asked for changes no more. */
export const isOver = ({ state }: Pick<CaseMilestone, 'state'>): boolean =>
  state === 'done' || state === 'passed' || state === 'void';

/** Ids of what is still to come, in the order of the plan: dates of these may follow a change. */
export const stillOpen = (milestones: readonly CaseMilestone[]): readonly string[] =>
  milestones.filter((one) => !isOver(one)).map(({ id }) => id);
