import { roundToReport } from '../case/rounds.ts';
import type { CaseMilestone } from '../case/milestone.ts';
import type { CaseState } from '../case/state.ts';
import { allWithTrait } from '../plan/trait.ts';
import type { Passage } from './anonymity.ts';
import { isOpen, questionState, roundNumber, type Question, type QuestionAbout } from './question.ts';

/** A question in a note, with its answer and without its asker. */
export interface NoteItem {
  readonly no: number;
  readonly version: number;
  readonly about: QuestionAbout;
  readonly lot: string | null;
  readonly paragraph: string | null;
  readonly asked: string;
  readonly answer: string;
  /** The note of which it replaces the answer: a later one prevails (U2.4.1-b); null: none. */
  readonly replaces: number | null;
}

/** What a note would hold, and what stays open. */
export interface NoteContent {
  readonly items: readonly NoteItem[];
  /** Questions of its round and earlier ones that have no approved answer, by number. */
  readonly open: readonly number[];
}

/** The milestone that the next note reaches: of rounds the first that is not done; null where a procedure has no notes. */
export function nextNote({ milestones }: Pick<CaseState, 'milestones'>): CaseMilestone | null {
  const [first] = allWithTrait(milestones, 'answers-questions');
  return first === undefined ? null : roundToReport(milestones, first.id);
}

/** What goes in the note of this milestone: every answer that was approved and is in none. A lot with a note of its own has its own questions. */
export function noteContent(
  questions: readonly Question[],
  { id, lot }: Pick<CaseMilestone, 'id' | 'lot'>,
): NoteContent {
  const own = questions.filter((one) => lot === null || one.lot === null || one.lot === lot);
  return {
    items: own.filter((one) => questionState(one) === 'approved').flatMap(itemOf),
    open: own.filter((one) => isOpen(one) && roundNumber(one.round) <= roundNumber(id)).map(({ no }) => no),
  };
}

function itemOf({ no, about, lot, paragraph, text, answer }: Question): readonly NoteItem[] {
  if (answer === null) return [];
  const { version, replaces } = answer;
  return [{ no, version, about, lot, paragraph, asked: answer.asked ?? text, answer: answer.text, replaces }];
}

/** Every text of a note that people wrote, with where it stands. */
export const passagesOf = (items: readonly NoteItem[]): readonly Passage[] =>
  items.flatMap(({ no, paragraph, asked, answer }) => [
    ...(paragraph === null ? [] : [{ place: `vraag ${no}, paragraaf`, text: paragraph }]),
    { place: `vraag ${no}, vraag`, text: asked },
    { place: `vraag ${no}, antwoord`, text: answer },
  ]);
