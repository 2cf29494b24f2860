import type { Refusal } from '../../domain/acts/refusal.ts';
import type { Wording } from '../next-step.ts';
import { CASE_SENTENCES } from './case-sentences.ts';
import { said } from './refusal-said.ts';
import type { Sentences } from './refusal-sentences/sentence.ts';

const SENTENCES: Sentences = CASE_SENTENCES;

/** The sentence of what a case refuses, without those that only acts on the case file need; none of those is a rule of a case. */
export const caseRefusalText = (refusal: Refusal, wording: Wording): string =>
  said(SENTENCES[refusal.rule] ?? CASE_SENTENCES['bad-act'], refusal, wording);
