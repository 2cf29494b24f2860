import type { Confidential, QuestionState } from '../../domain/office/question.ts';

const STATES: Readonly<Record<QuestionState, string>> = {
  withdrawn: 'ingetrokken',
  aside: 'niet op tijd, wordt niet behandeld',
  undecided: 'vertrouwelijkheid nog niet beslist',
  unanswered: 'nog geen antwoord',
  draft: 'antwoord wacht op goedkeuring',
  approved: 'goedgekeurd, komt in de nota',
  published: 'in een nota',
  'answered-alone': 'alleen aan de vragensteller beantwoord',
};

/** How far a question is. @example questionStateLabel('draft') // 'antwoord wacht op goedkeuring' */
export const questionStateLabel = (state: QuestionState): string => STATES[state];

const CONFIDENTIAL: Readonly<Record<Confidential, string>> = {
  asked: 'vertrouwelijk gevraagd',
  granted: 'vertrouwelijk',
  refused: 'niet vertrouwelijk',
};

/** Whether a question is confidential; nothing where nobody asked for it. */
export const confidentialLabel = (confidential: Confidential | null): string =>
  confidential === null ? '' : CONFIDENTIAL[confidential];

/** That an objection to a requirement came after the last note. */
export const FORFEITED = 'kwam na de laatste nota: het recht op dit bezwaar is vervallen (gids 2.7)';
