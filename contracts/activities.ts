import type { EvidenceKind, Evidences, FigureRefusal } from '../domain/acts/evidence.ts';
import type { Acting } from '../domain/acts/spec.ts';
import type { TextRef } from '../domain/case/ids.ts';
import type { AwardOutcome, Timeliness } from '../domain/case/outcome.ts';
import type { CaseName } from '../domain/case/state.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import type { Lodging } from '../domain/plan/filed-objection.ts';
import type { RecordRequest } from './case-event.ts';
import type { Morning } from './input.ts';
import type { Notice } from './notice.ts';
import type { PlanRequest, PlanAnswer } from './plan-request.ts';

/** Effects that workflows ask for. Each takes one argument, is idempotent by domain facts, and fails by type. */
export interface Activities {
  /** Reads and checks the stored definition, computes the plan and freezes it. @throws InvalidDefinition, NotFound */
  plan(request: PlanRequest): Promise<PlanAnswer>;
  /** Writes events and the read model in one transaction. */
  record(request: RecordRequest): Promise<void>;
  /** Writes a mail for each person concerned to the outbox and sends it. Returns how many were sent. */
  notify(notice: Notice): Promise<number>;
  /** What a guard must know from the case file. */
  evidence(request: EvidenceRequest): Promise<Evidences[EvidenceKind]>;
  /** Who an operator means by a name, or the id of a person, that she typed in Temporal UI: the one person that this is. @throws Refused */
  actorOf(request: { readonly procedure: string; readonly hash: string; readonly name: string }): Promise<Identified>;
  /** Scores what was read in and fixes every ranking; gives names and hashes alone. @throws NotFound */
  score(request: ScoreRequest): Promise<AwardOutcome[]>;
  /** Withdraws rankings, that bids can be ranked anew; they stay on file. */
  withdrawRankings(request: WithdrawRankings): Promise<void>;
  /** The outcome of a fixed ranking when bids drop out. @throws NotFound */
  next(request: NextRequest): Promise<AwardOutcome>;
  /** Prices of a year out of those of the year before, kept. */
  indexPrices(request: IndexRequest): Promise<{ readonly prices: number } | { readonly refused: FigureRefusal }>;
  /** Files an objection and starts its case; a second time finds both. */
  startObjection(request: StartObjection): Promise<FiledObjection>;
  /** Starts a subsidy case for every grantee; returns their references. */
  startSubsidies(request: StartSubsidies): Promise<string[]>;
  /** Decides who must hear what today and writes the mails to the outbox. */
  prepareRound(request: PrepareRound): Promise<PreparedRound>;
  /** Tries again what the relay did not take at once. Returns how many were sent. */
  deliverWaiting(): Promise<number>;
  /** Looks whether anything is stuck, and tells who must know. Returns how much there is. */
  watch(): Promise<number>;
  /** Sends the mails of a round from number `from` up to `to`; heartbeats. Returns how many were sent. */
  sendBatch(request: { readonly day: IsoDate; readonly from: number; readonly to: number }): Promise<number>;
}

/** A person as an act carries her. */
export type Identified = Required<Pick<Acting, 'by' | 'vouched'>>;

export interface EvidenceRequest {
  readonly kind: EvidenceKind;
  readonly case: CaseName;
  readonly hash: string;
  /** The own fields of the act. */
  readonly act: Readonly<Record<string, unknown>>;
  /** The lots that it is about; null: all, whether there are lots or not. */
  readonly lots: readonly string[] | null;
}

export interface ScoreRequest {
  readonly case: CaseName;
  readonly hash: string;
  /** The lots that are scored now; null: all, whether there are lots or not. */
  readonly lots: readonly string[] | null;
  /** The winners of every award that was scored before: a bid once for each that it won. */
  readonly elsewhere: readonly string[];
  /** Who dropped out of an earlier ranking of an award, and stays out of the new one. */
  readonly dropped: readonly Pick<AwardOutcome, 'award' | 'dropped'>[];
}

export interface WithdrawRankings {
  readonly case: CaseName;
  readonly awards: readonly string[];
}

export interface NextRequest {
  readonly case: CaseName;
  readonly hash: string;
  readonly award: string;
  readonly lots: readonly string[];
  readonly dropped: readonly string[];
  /** The winners of every other award: a bid once for each that it won. */
  readonly elsewhere: readonly string[];
}

export interface IndexRequest {
  readonly case: CaseName;
  readonly hash: string;
  readonly figure: {
    readonly year: number;
    readonly series: string;
    readonly status: 'provisional' | 'definitive';
    readonly percentage: string;
    /** Where the figure was published: the id of a text. */
    readonly source: string;
  };
}

export interface StartSubsidies {
  readonly case: CaseName;
  readonly hash: string;
  readonly startsAt: EpochMs;
  /** The procedure lives on a clock of its own (a rehearsal): its subsidies too. */
  readonly ownClock: boolean;
  /** Who won each lot, as far as it was scored: their prices are those of the first year. Null: nothing was scored. */
  readonly winners: readonly { readonly lot: string; readonly bid: string }[] | null;
  /** The day on which services begin, for a lot; lot null: for who has no lot. */
  readonly services: readonly { readonly lot: string | null; readonly from: IsoDate }[];
  /** Lots that ended before anything of them started: nobody gets a subsidy for these alone. */
  readonly endedLots: readonly string[];
  /** Grantees that wait: on whose application nothing was decided, or of which another lot is still to come. */
  readonly waiting: readonly string[];
}

export interface StartObjection {
  readonly case: CaseName;
  readonly hash: string;
  /** Id of the act: it files one objection, however often it is asked. */
  readonly act: string;
  readonly lodged: Lodging;
  readonly objector: TextRef;
  readonly startsAt: EpochMs;
  readonly ownClock: boolean;
}

export interface FiledObjection {
  readonly no: number;
  readonly reference: string;
  readonly timeliness: Timeliness;
}

export interface PrepareRound extends Morning {
  /** How many mails go out at once. */
  readonly first: number;
}

export interface PreparedRound {
  readonly day: IsoDate;
  /** Mails of the day, sent or not; numbered from 0. */
  readonly mails: number;
  /** Of the first part: how many went out just now. */
  readonly sent: number;
}
