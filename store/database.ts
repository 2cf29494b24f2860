import type { ColumnType, Generated } from 'kysely';
import type { MilestoneState } from '../domain/case/milestone.ts';
import type { Timeliness } from '../domain/case/outcome.ts';
import type { CaseKind } from '../domain/case/state.ts';

/** Instants are `timestamptz`; the driver gives `Date`, code outside this folder sees milliseconds. */
type Instant = ColumnType<Date, Date, Date>;

/** The case file, table by table. Rows are added, read models replaced by newer ones, facts never rewritten. */
export interface Database {
  actors: ActorTable;
  texts: TextTable;
  definitions: DefinitionTable;
  cases: CaseTable;
  milestones: MilestoneTable;
  events: EventTable;
  outbox: OutboxTable;
  reminded: RemindedTable;
  rounds: RoundTable;
  receipts: ReceiptTable;
  clocks: ClockTable;
  assessed_bids: AssessedBidTable;
  grades: GradeTable;
  prices: PriceTable;
  rankings: RankingTable;
  price_years: PriceYearTable;
  index_figures: IndexFigureTable;
  year_grants: YearGrantTable;
  objections: ObjectionTable;
}

/** Definition files as they were handed in, word for word. */
export interface DefinitionTable {
  reference: string;
  hash: string;
  text: string;
  stored_at: Instant;
}

/** Who acts in a procedure: each person once. */
export interface ActorTable {
  id: string;
  procedure: string;
  /** What makes her this person and no other. */
  identity: string;
  shown: string;
}

/** What people wrote: reasons, and where a proof is. */
export interface TextTable {
  id: string;
  reference: string;
  text: string;
  sha256: string;
  written_at: Generated<Date>;
}

/** Read model: one row a case, as it stands. */
export interface CaseTable {
  reference: string;
  parent: string | null;
  part: string | null;
  kind: CaseKind;
  workflow_id: string;
  procedure_type: string;
  subject: string;
  hash: string;
  phases: unknown;
  phase: string;
  waiting_for: string | null;
  next_at: Instant | null;
  outcome: string | null;
  /** The case but for its milestones. */
  state: unknown;
  started_at: Instant;
  seq: number;
}

/** Read model: the milestones of a case with their frozen dates. */
export interface MilestoneTable {
  reference: string;
  id: string;
  /** Order in the plan. */
  position: number;
  state: MilestoneState;
  last_day: string;
  ends_at: Instant;
  traits: string[];
  remind_workdays: number[];
  roles: string[];
  /** First planned date, kept for planned against actual. */
  planned_ends_at: Instant;
  /** The milestone as the case carries it. */
  milestone: unknown;
  seq: number;
}

/** The record: what happened, in order, once. Facts alone; people and texts by their opaque ids. */
export interface EventTable {
  no: Generated<number>;
  key: string;
  reference: string;
  seq: number;
  kind: string;
  at: Instant;
  phase: string;
  milestone: string | null;
  by: string[];
  fact: unknown;
  milestones: unknown;
  recorded_at: Generated<Date>;
}

/** Mail that must go out: the row comes first, the message after. */
export interface OutboxTable {
  key: string;
  kind: string;
  reference: string | null;
  milestone: string | null;
  /** Day and number within a reminder round; null for mail that is sent at once. */
  day: string | null;
  no: number | null;
  at: Instant;
  /** Address that it comes from. */
  sender: string;
  person: string;
  address: string;
  subject: string;
  text: string;
  html: string;
  message_id: string;
  state: 'pending' | 'sent' | 'refused';
  sent_at: Instant | null;
  answer: string | null;
  /** Written order. */
  seq: Generated<number>;
}

/** Which reminder each person has had: never twice. */
export interface RemindedTable {
  person: string;
  reference: string;
  milestone: string;
  version: number;
  workdays: number;
  outbox_key: string;
}

/** Reminder rounds that were prepared, so that one after an outage catches up. */
export interface RoundTable {
  day: string;
  at: Instant;
  mails: number;
}

/** What came in at the front office, judged by the clock in the transaction of the receipt. */
export interface ReceiptTable {
  reference: string;
  kind: 'question' | 'bid';
  no: number;
  /** The sender's own number; the same upload again gives the same receipt. */
  upload_id: string;
  party: string;
  at: Instant;
  sha256: string;
  late: boolean;
}

/** Cases that live on a clock of their own (a rehearsal): business time minus server time, in milliseconds. */
export interface ClockTable {
  reference: string;
  offset_ms: number;
}

/** A bid as it stands before its assessment. */
export interface AssessedBidTable {
  reference: string;
  bid: string;
  position: number;
  /** Null: for every lot. */
  lots: string[] | null;
  exclusions: string[];
}

/** The grade that the team fixed. */
export interface GradeTable {
  reference: string;
  bid: string;
  lot: string;
  criterion: string;
  grade: number;
}

/** A price in cents; never in a payload, a log or a mail. */
export interface PriceTable {
  reference: string;
  bid: string;
  lot: string;
  product: string;
  cents: number;
}

/** A ranking as it was fixed: verified, never computed again to replace it. */
export interface RankingTable {
  reference: string;
  award: string;
  artefact: string;
  input_hash: string;
  result_hash: string;
  program: string;
}

/** Objections as they came in. */
export interface ObjectionTable {
  procedure: string;
  no: number;
  /** Id of the act that filed it. */
  act: string;
  received_at: Instant;
  received_on: string;
  window_last_day: string;
  committee: boolean;
  timeliness: Timeliness;
}

/** The price of a product of a subsidy in a year, in cents. */
export interface PriceYearTable {
  reference: string;
  /** Lot and product. */
  product: string;
  year: number;
  cents: number;
}

/** The figure by which a year's prices were made. */
export interface IndexFigureTable {
  reference: string;
  year: number;
  series: string;
  status: string;
  percentage: string;
  source: string;
}

/** What a grantee asks and gets in a year; whole cents as digits. */
export interface YearGrantTable {
  reference: string;
  year: number;
  /** The procedure, whose grantees share one ceiling. */
  procedure: string;
  requested: string;
  /** Null as long as the year has no ceiling. */
  granted: string | null;
  ceiling: string | null;
  kind: 'granted' | 'partly-granted' | 'refused' | 'no-ceiling';
}
