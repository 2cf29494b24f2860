import type { ActName } from '../../domain/acts/acts.ts';
import type { Rows } from '../../domain/evaluation/rows.ts';
import type { LetterKind } from '../../domain/office/letter.ts';
import type { OfficeActName } from '../../domain/office/office-acts.ts';
import type { QuestionAbout } from '../../domain/office/question.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';

/** A script for a rehearsal: who does what, at which business instant. */
export interface Scenario {
  /** Whether everything that staff must do and the script is silent about is done on time. */
  readonly restOnTime: boolean;
  readonly acts: readonly ScenarioAct[];
}

/** What is asked; no text: one that the rehearsal makes up. */
export interface ScriptedQuestion {
  readonly text: string | undefined;
  readonly paragraph: string | undefined;
  readonly about: QuestionAbout | undefined;
  readonly motivation: string | undefined;
  readonly mail: string | undefined;
}

/** What is in the envelopes of a scripted bid, as text; neither: it lies elsewhere, and only its receipt is kept. */
export interface ScriptedBid {
  readonly quality: string | undefined;
  readonly price: string | undefined;
  readonly mail: string | undefined;
  readonly registerNo: string | undefined;
}

/** One line of a script. */
export type ScenarioAct = {
  readonly at: EpochMs;
  readonly by: string;
  /** Null: the procedure itself; else the part of it whose case this is: a grantee, an objection. */
  readonly part: string | null;
} & (
  | {
      readonly kind: 'act';
      readonly name: ActName;
      /** Its own fields, as people wrote them: what is text is still text. */
      readonly fields: Readonly<Record<string, string | number>>;
      /** Who does the same after it, when an act needs two people. */
      readonly second: string | null;
    }
  /** Something done with a thing of the case file; its fields as people wrote them. */
  | {
      readonly kind: 'office';
      readonly name: OfficeActName;
      readonly fields: Readonly<Record<string, string | number>>;
    }
  /** Grades and prices are read in, and scored. */
  | { readonly kind: 'assess'; readonly rows: Rows }
  /** `lot`: for which it is, or null. */
  | { readonly kind: 'question'; readonly lot: string | null; readonly asked: ScriptedQuestion }
  | { readonly kind: 'request'; readonly lot: string | null }
  | { readonly kind: 'bid'; readonly lot: string | null; readonly handedIn: ScriptedBid }
  /** The list of receipts of a platform is taken over; `file` lies beside the script. */
  | { readonly kind: 'list'; readonly file: string }
  /** Questions are read in out of a file of a platform, which lies beside the script as well. */
  | { readonly kind: 'questions'; readonly file: string }
  /** Staff's own Word template for a kind of letter, which lies beside the script. */
  | { readonly kind: 'template'; readonly letter: LetterKind; readonly file: string }
);
