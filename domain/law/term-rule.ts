import type { Ground } from './ground.ts';
import type { IsoDate } from './iso-date.ts';

/** `working-days` are those of an office, royal-decree days included; `ordinary-days` leave these out. */
export type TermUnit = 'days' | 'working-days' | 'ordinary-days' | 'weeks' | 'months' | 'years';

/**
 * Who set a term. The Algemene termijnenwet extends that of a statute (Atw 1, 5) and of an ordinance of a municipality, province
 * or water board (Gemeentewet 145, Provinciewet 141, Waterschapswet 172); an ordinance that says otherwise is a `local-scheme`.
 */
export type TermBasis = 'statute' | 'ordinance' | 'contract' | 'local-scheme';

/** How the row is known: the text itself was read, a named source says it, or it is common knowledge without a source. */
export type Source = 'statute-read' | 'confirmed' | 'common-knowledge';

/** Whether the count is certain. Contested: what is asked, and how the other reading counts, from which the safe day follows. */
export type Certainty =
  | { readonly kind: 'certain' }
  | {
      readonly kind: 'contested';
      /** Dutch, as the end of "Omstreden is …". */
      readonly about: string;
      readonly other: OtherReading | null;
    };

/**
 * The last day by the other reading: a day more; off a free day, or left on it; so much earlier that two ordinary days lie between
 * (Atw 2); the end of the month. Null in a row: no day follows from it.
 */
export type OtherReading = 'day-later' | 'moved' | 'not-moved' | 'two-ordinary-days' | 'month-end';

/** One term of the law as data. Which row holds is chosen by the date of the case. */
export interface TermRule {
  readonly id: string;
  readonly amount: number;
  readonly unit: TermUnit;
  readonly basis: TermBasis;
  readonly direction: 'forward' | 'back';
  /** What it is counted from; that day itself never counts. */
  readonly event: string;
  readonly grounds: readonly Ground[];
  /** The statute in our own words, in Dutch. */
  readonly says: string;
  /** Whether a person or a calculation of its own applies it, or `term` does. */
  readonly calculation: string;
  /** Why the Atw leaves it alone although it is short enough, in Dutch; null: the Atw decides by its length. */
  readonly notExtended: string | null;
  /**
   * What the day of the event is: `not-counted`, as for every term after an event; `first` of a period that begins on it;
   * `in-effect`: what the law orders begins on it, and the count after it.
   */
  readonly eventDay: 'not-counted' | 'first' | 'in-effect';
  /** First day of the rule, and the last day, for what happens on it; null: as long as Tenderklok counts. */
  readonly validFrom: IsoDate | null;
  readonly validUntil: IsoDate | null;
  /** The rule that held until this one began; null: none is known. */
  readonly earlier: string | null;
  /** Page in `docs/law/` with the article in own words, its link and the date on which it was read. */
  readonly page: string;
  readonly source: Source;
  /** The version of the law in which it was read, a day or a year; null: not read. */
  readonly version: string | null;
  readonly certainty: Certainty;
}
