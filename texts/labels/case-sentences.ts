import { ANY_ACT } from './refusal-sentences/any-act.ts';
import { APPLICANT } from './refusal-sentences/applicant.ts';
import { AWARD } from './refusal-sentences/award.ts';
import { CORRECTION } from './refusal-sentences/correction.ts';
import { INDEX_FIGURE } from './refusal-sentences/index-figure.ts';
import { MOVE } from './refusal-sentences/move.ts';
import { NOTICE_OF_DEFAULT } from './refusal-sentences/notice-of-default.ts';
import { OBJECTION } from './refusal-sentences/objection.ts';
import { PUBLICATION } from './refusal-sentences/publication.ts';
import { RECEIVE } from './refusal-sentences/receive.ts';
import { REPORT } from './refusal-sentences/report.ts';
import { RIGHTS } from './refusal-sentences/rights.ts';
import { SUSPENSION } from './refusal-sentences/suspension.ts';

/** The sentences of what a case itself refuses. What acts on the case file refuse is not among them: no workflow carries those sentences. */
export const CASE_SENTENCES = {
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
  ...OBJECTION,
  ...RECEIVE,
  ...RIGHTS,
};
