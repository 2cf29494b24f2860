import type { OfficeActName, WithFile } from '../../../domain/office/office-acts.ts';
import { askBidder, checkBid, fileAnswer, judgeAnswer } from './bid-checks.ts';
import type { OfficeEffect } from './effect.ts';
import { eraseQuestion } from './erase-question.ts';
import { fixGrades, openBids } from './opening.ts';
import { approveLetters } from './letters/approve-letters.ts';
import { reasonGrade } from './letters/reason-grade.ts';
import { makeLetters } from './letters/make-letters.ts';
import { postLetter, publishLetter, sendLetterAgain, withdrawLetter } from './letters/other-channel.ts';
import { releaseLetters } from './letters/release-letters.ts';
import { addParty, changeParty } from './parties.ts';
import { addPerson, removePerson, replacePerson } from './people.ts';
import { publishNote } from './publish-note.ts';
import {
  answerQuestion,
  approveAnswer,
  assignQuestion,
  decideConfidential,
  handleQuestion,
  withdrawQuestion,
} from './questions.ts';
import { withdrawBid } from './withdraw-bid.ts';

/** What each act on the case file does; one that is missing does not compile. */
export const OFFICE_EFFECTS: { readonly [Name in Exclude<OfficeActName, WithFile>]: OfficeEffect<Name> } = {
  replacePerson,
  addPerson,
  removePerson,
  addParty,
  changeParty,
  assignQuestion,
  handleQuestion,
  decideConfidential,
  answerQuestion,
  approveAnswer,
  withdrawQuestion,
  eraseQuestion,
  publishNote,
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
};
