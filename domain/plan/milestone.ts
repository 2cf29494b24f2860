import type { Ground } from '../law/ground.ts';
import type { ClockTime, EpochMs, IsoDate } from '../law/iso-date.ts';
import type { Trait } from './trait.ts';
import type { TermUnit } from '../law/term-rule.ts';

/** `moment` has a clock time, `lastDay` counts whole, `window` runs from a first through a last day. */
export type MilestoneKind = 'moment' | 'lastDay' | 'window';

/** `ours`: staff must have done it; `theirs`: others lose a right; `effect`: law or agreement makes something happen. */
export type MilestoneOwner = 'ours' | 'theirs' | 'effect';

/** Who is concerned with a milestone; the definition names the people of each role. */
export type Role = 'procedureLead' | 'procurementOfficer' | 'lawyer' | 'evaluator';

/** How a date came about, kept with it for ever: the date is a fact, this is its explanation. */
export interface TermFacts {
  /** Id of the rule in `domain/law`. */
  readonly rule: string;
  /** How long the file or an adjournment made it; absent when the rule says so. */
  readonly length?: { readonly amount: number; readonly unit: TermUnit };
  /** The milestone from whose day it counts. */
  readonly after?: string;
  /** The day of the event, which itself never counts. */
  readonly eventDay: IsoDate;
  /** Null for a term that is counted back. */
  readonly firstDay: IsoDate | null;
  /** Last day before any extension. */
  readonly rawLastDay: IsoDate;
  readonly lastDay: IsoDate;
  /** The hour of the last day at which it ends, where a file says so; absent: that day counts whole. */
  readonly time?: ClockTime;
  /** The free days over which the last day was shifted, e.g. `2026-12-25 eerste kerstdag`. */
  readonly shiftedOver: readonly string[];
  /** Last ordinary day on or before `lastDay`: the safe day to plan an own act on. */
  readonly planOn: IsoDate;
  /** Days on which the term stood still; absent when it never did. */
  readonly suspendedDays?: number;
  /** The last day by the other reading, where the count is contested; absent when both give the same. */
  readonly contestedLastDay?: IsoDate;
  readonly grounds: readonly Ground[];
  readonly calendarVersion: string;
  /** Past the last known royal decree; a later decree can change the day. */
  readonly provisional: boolean;
}

/** A milestone of the plan with its computed, frozen date. JSON-safe: it travels in workflow payloads. */
export interface PlannedMilestone {
  /** e.g. `questions-close`, `indexation-2020`, `accountability-2019-1`. */
  readonly id: string;
  /** What it means to the law and to the case. */
  readonly traits: readonly Trait[];
  /** Ids of what must have happened before it can have happened. */
  readonly after: readonly string[];
  /** The year that it is about, or null. */
  readonly forYear: number | null;
  readonly kind: MilestoneKind;
  readonly owner: MilestoneOwner;
  /** The phase in which the procedure waits for it. */
  readonly phase: string;
  /** First day of a window or of a term that is counted forward; null otherwise. */
  readonly firstDay: IsoDate | null;
  /** The day of a moment; the last day of a `lastDay` or `window`. */
  readonly lastDay: IsoDate;
  /** The moment itself, or the exclusive end of the last day: 00:00 in Amsterdam on the day after it. */
  readonly endsAt: EpochMs;
  /** The moment itself is too late ("vóór 12.00 uur"); absent: what comes at that very instant is in time. */
  readonly exclusive?: true;
  /** Why this date: what the definition names, else the rule's own ground. */
  readonly ground: Ground;
  readonly term: TermFacts | null;
  /** The last day that the file states where the law sets another one; absent when they agree. */
  readonly filedLastDay?: IsoDate;
  /** Ids of milestones from which this date is computed. */
  readonly dependsOn: readonly string[];
  /** Working days before `lastDay` on which the roles are reminded. Empty: no reminders. */
  readonly remindWorkdays: readonly number[];
  readonly roles: readonly Role[];
  /** Cannot be reported before its moment. */
  readonly notBefore: boolean;
  /** May be reported: every `ours`, and an act of one other party. */
  readonly reportable: boolean;
  /** The lot that has it for itself, or null for what all lots have. */
  readonly lot: string | null;
  /** The applicant whose it is, where each has its own. */
  readonly party?: string;
}
