import type { AssessedBidTable, GradeTable, PriceTable, RankingTable } from './tables/assessment.ts';
import type { DraftTable } from './tables/draft.ts';
import type {
  AnswerVerdictTable,
  BidAnswerTable,
  BidCheckTable,
  BidFileTable,
  BidRequestTable,
  BidUploadTable,
  DroppedObjectTable,
  FixedGradesTable,
  OpeningCallTable,
  OpeningTable,
} from './tables/bids.ts';
import type { FeedTable } from './tables/feed.ts';
import type {
  CaseTable,
  ClockTable,
  DefinitionTable,
  EventTable,
  MilestoneTable,
  ChangedPeopleTable,
  PersonOfDefinitionTable,
} from './tables/case-file.ts';
import type {
  LetterPartTable,
  LetterProofTable,
  GradeReasonTable,
  LetterReasonTable,
  LetterSendingTable,
  LetterTable,
  LetterTemplateTable,
} from './tables/letters.ts';
import type { NoticeTable, OutboxTable, RemindedTable, RoundTable } from './tables/mail.ts';
import type { ActorTable, TextTable } from './tables/people-and-texts.ts';
import type { PartyRoleTable, PartyTable } from './tables/parties.ts';
import type { NoteFileTable, NoteTable } from './tables/notes.ts';
import type { AnswerTable, QuestionTable } from './tables/questions.ts';
import type { ObjectionTable } from './tables/objections.ts';
import type { ReceiptTable } from './tables/receipts.ts';
import type { IndexFigureTable, PriceYearTable, YearGrantTable } from './tables/subsidy.ts';
import type { ChainTable, SealTable, StampTable } from './tables/seals.ts';
import type { SessionTable } from './tables/sessions.ts';
import type { TroubleTable, WatchTable } from './tables/watch.ts';

/** The case file, table by table. Rows are added, read models replaced by newer ones, facts never rewritten. */
export interface Database {
  feeds: FeedTable;
  drafts: DraftTable;
  actors: ActorTable;
  texts: TextTable;
  bid_uploads: BidUploadTable;
  bid_files: BidFileTable;
  opening_calls: OpeningCallTable;
  dropped_objects: DroppedObjectTable;
  openings: OpeningTable;
  fixed_grades: FixedGradesTable;
  bid_checks: BidCheckTable;
  bid_requests: BidRequestTable;
  bid_answers: BidAnswerTable;
  answer_verdicts: AnswerVerdictTable;
  parties: PartyTable;
  party_roles: PartyRoleTable;
  questions: QuestionTable;
  answers: AnswerTable;
  notes: NoteTable;
  note_files: NoteFileTable;
  definitions: DefinitionTable;
  people_of_definitions: PersonOfDefinitionTable;
  changed_people: ChangedPeopleTable;
  /** Read model: who has which role now. */
  people_now: PersonOfDefinitionTable;
  cases: CaseTable;
  milestones: MilestoneTable;
  events: EventTable;
  letters: LetterTable;
  letter_parts: LetterPartTable;
  letter_sendings: LetterSendingTable;
  letter_proofs: LetterProofTable;
  letter_reasons: LetterReasonTable;
  grade_reasons: GradeReasonTable;
  letter_templates: LetterTemplateTable;
  outbox: OutboxTable;
  notices: NoticeTable;
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
  troubles: TroubleTable;
  watches: WatchTable;
  sessions: SessionTable;
  chains: ChainTable;
  seals: SealTable;
  stamps: StampTable;
}
