import type { Confidential, QuestionAbout } from '../../domain/office/question.ts';
import type { Instant } from './columns.ts';

/** Questions by the number of their receipt. */
export interface QuestionTable {
  reference: string;
  no: number;
  party: string;
  paragraph: string | null;
  text: string;
  about: QuestionAbout;
  confidential: Confidential | null;
  motivation: string | null;
  forfeited: boolean;
  assignee: string | null;
  handled: string | null;
  withdrawn_at: Instant | null;
  /** When its words had to go by law; null: they are there. */
  erased_at: Instant | null;
}

/** What was written as an answer, version after version. */
export interface AnswerTable {
  reference: string;
  question: number;
  version: number;
  text: string;
  asked: string | null;
  sha256: string;
  by: string;
  at: Instant;
  approved_by: string | null;
  approved_at: Instant | null;
  note: number | null;
  alone_at: Instant | null;
}
