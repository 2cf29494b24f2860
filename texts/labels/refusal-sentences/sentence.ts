import type { RefusalRule } from '../../../domain/acts/refusal.ts';
import type { Wording } from '../../next-step.ts';

/** What every sentence can use: the milestone that it is about, and the words of a front for what someone can do now. */
interface Given {
  readonly about: string;
  readonly step: Wording;
}

export type Values = Readonly<Record<string, string>>;

/** What is refused, why, and what to do. */
export type Sentence = (given: Given, values: Values) => string;

/** The sentences of one family of acts. */
export type Sentences = { readonly [Rule in RefusalRule]?: Sentence };
