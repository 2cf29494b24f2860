import type { Scenario } from '../../../files/scenario/scenario.ts';
import type { BesideScript } from '../../usecases/rehearsal-file.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';

/** A mail as it would go. */
export interface FilmMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Something that happened in a rehearsal: a fact, or a mail. */
export interface Shot {
  /** On the Amsterdam clock, in words. @example '09.00' */
  readonly time: string;
  readonly reference: string;
  readonly text: string;
  /** Null: no mail. */
  readonly mail: FilmMail | null;
}

/** A day of a rehearsal on which something happened. */
export interface FilmDay {
  readonly day: IsoDate;
  readonly shots: readonly Shot[];
}

/** How a rehearsal is doing. */
export type FilmState =
  | { readonly kind: 'begins' | 'plays' }
  /** `text`: how much there was, and what is not through. */
  | { readonly kind: 'played' | 'stopped' | 'failed'; readonly text: string };

/** A rehearsal of a procedure, as whoever asked for it can look at it day by day, also while it is played. */
export interface Film {
  readonly id: string;
  /** Whose it is, as she is known here. */
  readonly owner: string;
  readonly reference: string;
  readonly subject: string;
  readonly state: FilmState;
  /** In order. */
  readonly days: readonly FilmDay[];
}

/** What is rehearsed: a definition, and what people do in it. */
export interface FilmAsked {
  readonly owner: string;
  /** Of the definition. */
  readonly text: string;
  readonly scenario: Scenario;
  /** The lists of bids that the script takes over, by the name of their file. */
  readonly lists: BesideScript;
}

/** Everything is done on time, and nobody hands in a bid. */
export const NO_SCRIPT: Pick<FilmAsked, 'scenario' | 'lists'> = {
  scenario: { restOnTime: true, acts: [] },
  lists: new Map(),
};

/** The rehearsals of an installation. Nothing of them is in its case file: each plays on a stack of its own. */
export interface Films {
  /** Begins one; null: another one is played now. */
  readonly begin: (asked: FilmAsked) => Film | null;
  /** Those of one person, the newest first. */
  readonly of: (owner: string) => readonly Film[];
  /** Ends the play of one: what was played stays. */
  readonly stop: (id: string) => void;
}
