import { refusal } from '../../../domain/acts/refusal.ts';
import { localOf } from '../../../domain/law/clock.ts';
import { mayBeErased } from '../../../domain/office/question.ts';
import { eraseQuestion as erase } from '../../../store/erase-question.ts';
import { questionsOf } from '../../../store/questions.ts';
import { erasedText } from '../../../texts/office/question.ts';
import type { OfficeEffect } from './effect.ts';

/** Takes the words of a question out of the file; that it was there, and by which hash it was sealed, stays. */
export const eraseQuestion: OfficeEffect<'eraseQuestion'> = async (given, { no, ground, reason }) => {
  const { tx, reference, now } = given;
  const values = { no: String(no) };
  const [question] = await questionsOf(tx, reference, no);
  if (question === undefined) return refusal('unknown-question', { values });
  if (question.erasedAt !== null) return refusal('question-erased', { values });
  if (!mayBeErased(question)) return refusal('question-in-use', { values });
  const sha256 = await erase(tx, { reference, no }, { text: erasedText(localOf(now).day), at: now });
  const fact = { kind: 'question-erased', no, ground, sha256, reason: await given.text(reason) } as const;
  return { key: `vraag/${no}/gewist`, fact, told: { no } };
};
