import { publishNote } from './note-acts.ts';
import {
  askBidder,
  checkBid,
  fileAnswer,
  fixGrades,
  judgeAnswer,
  listBids,
  openBids,
  withdrawBid,
} from './bid-acts.ts';
import { approveLetters, makeLetters, reasonGrade, releaseLetters } from './letter-acts.ts';
import { postLetter, publishLetter, sendLetterAgain, withdrawLetter } from './letter-channel-acts.ts';
import { addParty, changeParty } from './party-acts.ts';
import { addPerson, removePerson, replacePerson } from './people-acts.ts';
import {
  answerQuestion,
  approveAnswer,
  assignQuestion,
  decideConfidential,
  eraseQuestion,
  handleQuestion,
  readQuestions,
  withdrawQuestion,
} from './question-acts.ts';
import type { OfficeActSpec, OfficeFieldsOf } from './spec.ts';

/** Everything that people do with the things of a case file, in the order in which they see it. */
export const OFFICE_ACTS = {
  replacePerson,
  addPerson,
  removePerson,
  addParty,
  changeParty,
  readQuestions,
  assignQuestion,
  handleQuestion,
  decideConfidential,
  answerQuestion,
  approveAnswer,
  withdrawQuestion,
  eraseQuestion,
  publishNote,
  listBids,
  withdrawBid,
  openBids,
  fixGrades,
  checkBid,
  askBidder,
  fileAnswer,
  judgeAnswer,
  reasonGrade,
  makeLetters,
  approveLetters,
  releaseLetters,
  withdrawLetter,
  sendLetterAgain,
  postLetter,
  publishLetter,
} as const;

export type OfficeActName = keyof typeof OFFICE_ACTS;

/** The own fields of an act. */
export type OfficeArgs<Name extends OfficeActName> = OfficeFieldsOf<(typeof OFFICE_ACTS)[Name]>;

export const OFFICE_ACT_NAMES = Object.keys(OFFICE_ACTS) as readonly OfficeActName[];

/** An act by its name, for code that treats all alike. */
export const officeSpecOf = (name: OfficeActName): OfficeActSpec => OFFICE_ACTS[name];

/** Acts that take a file: what carries them out takes more than fields. */
export type WithFile = 'readQuestions' | 'listBids';
