import { isRefusal } from '../../../domain/acts/refusal.ts';
import { officeSpecOf, OFFICE_ACTS, type OfficeActName } from '../../../domain/office/office-acts.ts';
import type { FoundCase } from '../../usecases/find.ts';
import { listLetters } from '../../usecases/office/letters/list-letters.ts';
import { listQuestions } from '../../usecases/office/list-questions.ts';
import type { Filled } from '../act-form.ts';
import type { Asked } from '../env.ts';
import { numberOf } from '../number-of.ts';

/** The form as it opens: what its address says, and of an answer that is there what it says now. */
export async function firstFilled(asked: Asked, found: FoundCase, name: OfficeActName): Promise<Filled> {
  const words = Object.values(officeSpecOf(name).shape).map(({ word }) => word);
  const filled = Object.fromEntries(words.map((word) => [word, asked.req.query(word) ?? '']));
  if (name === 'answerQuestion') return { ...filled, ...(await answerNow(asked, found, filled)) };
  return name === 'approveLetters' ? { ...filled, ...(await lettersNow(asked, found, filled)) } : filled;
}

/** An answer is mended, not typed again; it can be longer than an address. */
async function answerNow(asked: Asked, found: FoundCase, filled: Filled): Promise<Filled> {
  const { no, answer, asked: text } = OFFICE_ACTS.answerQuestion.shape;
  const number = numberOf(filled[no.word] ?? '');
  if (number === null || filled[answer.word] !== '') return {};
  const { given, visitor } = asked.get('seen');
  const questions = await listQuestions(given.file, found, visitor.by, number);
  const now = isRefusal(questions) ? null : questions[0]?.answer;
  return now == null ? {} : { [answer.word]: now.text, [text.word]: now.asked ?? '' };
}

/** Whoever comes here without reading approves no more than there is as she opens the form. */
async function lettersNow(asked: Asked, found: FoundCase, filled: Filled): Promise<Filled> {
  const { upTo } = OFFICE_ACTS.approveLetters.shape;
  if (filled[upTo.word] !== '') return {};
  const { given, visitor } = asked.get('seen');
  const all = await listLetters(given.file, found, visitor.by);
  if (isRefusal(all)) return {};
  return { [upTo.word]: String(Math.max(0, ...all.letters.map(({ no }) => no))) };
}
