import type { RefusalRule } from '../../domain/acts/refusal.ts';
import { CASE_SENTENCES } from './case-sentences.ts';
import { BIDS } from './refusal-sentences/bids.ts';
import { LETTER } from './refusal-sentences/letter.ts';
import { NOTE } from './refusal-sentences/note.ts';
import { PARTY } from './refusal-sentences/party.ts';
import { PEOPLE } from './refusal-sentences/people.ts';
import { QUESTION } from './refusal-sentences/question.ts';
import type { Sentence } from './refusal-sentences/sentence.ts';

/** What is refused, why, and what to do: a sentence for every rule, family after family. */
export const REFUSAL_SENTENCES: Readonly<Record<RefusalRule, Sentence>> = {
  ...CASE_SENTENCES,
  ...LETTER,
  ...PARTY,
  ...PEOPLE,
  ...QUESTION,
  ...NOTE,
  ...BIDS,
};
