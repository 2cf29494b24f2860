import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import type { PlanFacts } from '../domain/plan/plan-facts.ts';
import type { PlanChange } from '../domain/acts/change-plan.ts';
import type { AwardOutcome } from './case-state.ts';
import type { Refusal } from '../domain/acts/refusal.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseMilestone, ChangedDate } from './case-state.ts';

/** Effects that workflows ask for. Each takes one argument, is idempotent by domain facts, and fails by type. */
export interface Activities {
  /** Reads and checks the stored definition, computes the plan and freezes it. @throws InvalidDefinition, NotFound */
  plan(request: PlanRequest): Promise<PlanAnswer>;
  /** Writes the event and the read model in one transaction. */
  record(event: CaseEvent): Promise<void>;
  /** Writes a mail for each person concerned to the outbox and sends it. Returns how many were sent. */
  notify(notice: Notice): Promise<number>;
  /** Scores what was read in and fixes every ranking; gives names and hashes alone. @throws NotFound */
  score(request: ScoreRequest): Promise<AwardOutcome[]>;
  /** The outcome of a fixed ranking when bids drop out. @throws NotFound */
  next(request: NextRequest): Promise<AwardOutcome>;
  /** Prices of a year out of those of the year before. */
  indexPrices(request: IndexRequest): Promise<{ readonly prices: number } | { readonly refusal: Refusal }>;
  /** Whether two people vouch for something, and not one under two names. */
  twoPeople(request: TwoPeople): Promise<boolean>;
  /** Starts a subsidy case for every grantee; returns their references. */
  startSubsidies(request: StartSubsidies): Promise<string[]>;
  /** Decides who must hear what today and writes the mails to the outbox. */
  prepareRound(request: PrepareRound): Promise<PreparedRound>;
  /** Tries again what the relay did not take at once. Returns how many were sent. */
  deliverWaiting(): Promise<number>;
  /** Sends the mails of a round from number `from` up to `to`; heartbeats. Returns how many were sent. */
  sendBatch(request: { readonly day: IsoDate; readonly from: number; readonly to: number }): Promise<number>;
}

export interface PrepareRound {
  readonly now: EpochMs;
  /** Day of the round before, when that is not what the case file knows. */
  readonly since?: IsoDate;
  /** How many mails go out at once. */
  readonly first: number;
}

export interface PlanRequest {
  readonly reference: string;
  readonly hash: string;
  readonly kind: 'procedure' | 'subsidy';
  readonly facts: PlanFacts;
  readonly change: PlanChange;
}

export type PlanAnswer =
  | {
      readonly kind: 'planned';
      readonly facts: PlanFacts;
      readonly milestones: readonly CaseMilestone[];
      readonly phases: readonly string[];
      readonly subject: string;
      readonly procedureType: string;
      /** Ids of the lots. */
      readonly lots: readonly string[];
      /** Days that must lie between the clarification note and the closing. */
      readonly noteMarginDays: number;
      /** Its definition settles how bids are scored. */
      readonly scores: boolean;
      /** A subsidy whose prices are known. */
      readonly priced: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Something that people concerned must hear, once. */
export type Notice = NoticeAbout & {
  readonly reference: string;
  readonly hash: string;
  /** Business instant. */
  readonly at: EpochMs;
  /** Domain facts that make it this notice and no other. */
  readonly key: string;
};

export type NoticeAbout =
  | { readonly kind: 'overdue'; readonly milestone: string }
  | { readonly kind: 'escalated'; readonly milestone: string }
  | {
      readonly kind: 'moved';
      readonly milestone: string | null;
      readonly by: string;
      readonly reason: string;
      readonly changed: readonly ChangedDate[];
      /** Milestones whose new date must be made known on the platform. */
      readonly rectify?: readonly string[];
    }
  | {
      readonly kind: 'closing-proposed';
      readonly milestone: string;
      readonly day: IsoDate;
      /** A substantial change of the documents asks for it; absent: a late note does. */
      readonly change?: { readonly by: string; readonly reason: string };
    }
  /** The note came when the closing could no longer move. */
  | { readonly kind: 'note-after-closing'; readonly milestone: string; readonly closed: IsoDate }
  | { readonly kind: 'default'; readonly milestone: string; readonly receivedAt: EpochMs }
  | { readonly kind: 'suspended'; readonly by: string; readonly reason: string }
  /** One term or one lot stands still or goes on; `what` says which. */
  | {
      readonly kind: 'part';
      readonly what: string;
      readonly by: string;
      readonly reason: string;
      readonly changed?: readonly ChangedDate[];
    }
  | {
      readonly kind: 'resumed';
      readonly by: string;
      readonly reason: string;
      readonly changed: readonly ChangedDate[];
      readonly rectify?: readonly string[];
    }
  | { readonly kind: 'ended'; readonly outcome: string; readonly by: string; readonly reason: string };

export interface ScoreRequest {
  readonly reference: string;
  readonly hash: string;
}

export interface NextRequest {
  readonly reference: string;
  readonly hash: string;
  readonly award: string;
  readonly dropped: readonly string[];
}

export interface TwoPeople {
  readonly reference: string;
  readonly hash: string;
  readonly by: string;
  readonly secondBy: string;
}

export interface IndexRequest {
  readonly reference: string;
  readonly hash: string;
  readonly figure: {
    readonly year: number;
    readonly series: string;
    readonly status: 'provisional' | 'definitive';
    readonly percentage: string;
    readonly source: string;
  };
}

export interface StartSubsidies {
  readonly reference: string;
  readonly hash: string;
  readonly startsAt: EpochMs;
  /** The procedure lives on a clock of its own (a rehearsal): its subsidies too. */
  readonly ownClock: boolean;
  /** Who won each lot, as far as it was scored: their prices are those of the first year. */
  readonly winners?: readonly { readonly lot: string; readonly bid: string }[];
  /** Lots that wait for a judge: their grantees start later. */
  readonly heldLots?: readonly string[];
}

export interface PreparedRound {
  readonly day: IsoDate;
  /** Mails of the day, sent or not; numbered from 0. */
  readonly mails: number;
  /** Of the first part: how many went out just now. Absent in an answer of before that part was sent at once. */
  readonly sent?: number;
}

export type { AwardOutcome } from './case-state.ts';
