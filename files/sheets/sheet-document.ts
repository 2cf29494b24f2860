import type { IsoDate } from '../../domain/law/iso-date.ts';
import type { Sheet } from './sheet.ts';

/** Whose date it is: staff must have done it, others lose a right, or law and agreement make it happen. */
export type DateOf = 'ours' | 'theirs' | 'effect';

/** A date in the picture of a planning; of a period both ends. */
export interface DrawnDate {
  readonly label: string;
  /** As people read it, short. */
  readonly when: string;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly of: DateOf;
  /** What it is drawn under, such as its phase; absent: under nothing. */
  readonly group?: string;
  /** The day for which it was planned first, where that was another. */
  readonly planned?: IsoDate;
  /** The day on which it really happened. */
  readonly happened?: IsoDate;
}

/** A table with what stands above it, and a picture of its dates. */
export interface SheetDocument extends Sheet {
  readonly title: string;
  readonly notes: readonly string[];
  readonly dates: readonly DrawnDate[];
}
