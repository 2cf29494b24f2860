import type { ActorId, TextRef } from '../case/ids.ts';

/** Why words have to go: personal data (AVG, article 17), a judge said so, or a trade secret (Aw 2.57). */
export type ErasureGround = 'personal' | 'judgment' | 'secret';

/** What happens to questions and notes, as facts: numbers, choices and hashes, never what was asked or who asked it. */
export interface QuestionFacts {
  /** `first` to `last`: their numbers; null where all were known. */
  readonly 'questions-read-in': {
    readonly count: number;
    readonly first: number | null;
    readonly last: number | null;
    readonly sha256: string;
  };
  readonly 'question-assigned': { readonly no: number; readonly to: ActorId };
  readonly 'question-answered': { readonly no: number; readonly version: number; readonly sha256: string };
  readonly 'answer-approved': {
    readonly no: number;
    readonly version: number;
    readonly sha256: string;
    /** It went to the asker alone. */
    readonly alone: boolean;
  };
  readonly 'question-handled': { readonly no: number; readonly reason: TextRef };
  readonly 'confidentiality-decided': { readonly no: number; readonly granted: boolean; readonly reason: TextRef };
  readonly 'question-withdrawn': { readonly no: number; readonly reason: TextRef };
  /** Its words had to go by law. `sha256`: the hash under which its row was sealed when they were there. */
  readonly 'question-erased': {
    readonly no: number;
    readonly ground: ErasureGround;
    readonly sha256: string;
    readonly reason: TextRef;
  };
  readonly 'note-published': {
    readonly no: number;
    /** The milestone that it reaches. */
    readonly note: string;
    readonly questions: readonly number[];
    /** Of each form that is the same whenever it is made. */
    readonly files: readonly { readonly form: string; readonly sha256: string }[];
    /** Questions that stay open, and why it goes out all the same. */
    readonly open: readonly number[];
    readonly despiteOpen: TextRef | null;
    /** Why words that can be a name are none here. */
    readonly overruled: TextRef | null;
  };
}
