import type { IsoDate } from '../../domain/law/iso-date.ts';
import type { Confidential, QuestionState } from '../../domain/office/question.ts';
import { dateInWords } from '../labels/day-words.ts';

const STATES: Readonly<Record<QuestionState, string>> = {
  withdrawn: 'ingetrokken',
  aside: 'telt niet, wordt niet behandeld',
  doubtful: 'nog te beoordelen of zij telt',
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

/** How many questions of a list still wait for something. @example openQuestionsText(1, 1) // '1 vraag wacht nog op iets.' */
export function openQuestionsText(open: number, all: number): string {
  if (all === 0) return 'Er zijn geen vragen.';
  if (open === 0) return all === 1 ? 'De vraag wacht nergens meer op.' : `Geen van de ${all} vragen wacht nog op iets.`;
  const of = all === 1 ? '1 vraag' : `${open} van de ${all} vragen`;
  return `${of} ${open === 1 ? 'wacht' : 'wachten'} nog op iets.`;
}

/** That an objection to a requirement came after the last note. */
export const FORFEITED = 'kwam na de laatste nota: het recht op dit bezwaar is vervallen (gids 2.7)';

/** What stands in the place of words that had to go. */
export const erasedText = (day: IsoDate): string => `De tekst die hier stond, is gewist op ${dateInWords(day)}.`;
