import type { RefusalRule } from '../../domain/acts/refusal.ts';
import { ANY_ACT } from './refusal-sentences/any-act.ts';
import { APPLICANT } from './refusal-sentences/applicant.ts';
import { AWARD } from './refusal-sentences/award.ts';
import { CORRECTION } from './refusal-sentences/correction.ts';
import { INDEX_FIGURE } from './refusal-sentences/index-figure.ts';
import { LETTER } from './refusal-sentences/letter.ts';
import { MOVE } from './refusal-sentences/move.ts';
import { NOTE } from './refusal-sentences/note.ts';
import { NOTICE_OF_DEFAULT } from './refusal-sentences/notice-of-default.ts';
import { OBJECTION } from './refusal-sentences/objection.ts';
import { BIDS } from './refusal-sentences/bids.ts';
import { PARTY } from './refusal-sentences/party.ts';
import { PUBLICATION } from './refusal-sentences/publication.ts';
import { QUESTION } from './refusal-sentences/question.ts';
import { RECEIVE } from './refusal-sentences/receive.ts';
import { REPORT } from './refusal-sentences/report.ts';
import { RIGHTS } from './refusal-sentences/rights.ts';
import { SUSPENSION } from './refusal-sentences/suspension.ts';
import type { Sentence } from './refusal-sentences/sentence.ts';

/** What is refused, why, and what to do: a sentence for every rule, family after family. */
export const REFUSAL_SENTENCES: Readonly<Record<RefusalRule, Sentence>> = {
  ...ANY_ACT,
  ...APPLICANT,
  ...REPORT,
  ...MOVE,
  ...SUSPENSION,
  ...PUBLICATION,
  ...AWARD,
  ...CORRECTION,
  ...INDEX_FIGURE,
  ...NOTICE_OF_DEFAULT,
  ...LETTER,
  ...OBJECTION,
  ...PARTY,
  ...QUESTION,
  ...NOTE,
  ...BIDS,
  ...RECEIVE,
  ...RIGHTS,
};
