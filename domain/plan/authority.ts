import type { ClockTime, IsoDate } from '../law/iso-date.ts';
export interface Authority {
  readonly name: string;
  readonly onBehalfOf: string | null;
  /** The address that mail comes from. */
  readonly sender: string;
  /** The address that gets the answers, or null: then the lead gets them. */
  readonly replyTo: string | null;
}

export interface Channel {
  readonly name: string;
  /** The closing clock that the platform shows, when stated. */
  readonly closes: StatedClock | null;
  /** Whether the platform takes what comes at that very instant; null when the file does not say. */
  readonly boundary: 'before' | 'through' | null;
}

export interface Person {
  readonly name: string;
  readonly mail: string;
}

/** A day, with the wall time in Amsterdam when one is stated. */
export interface StatedClock {
  readonly day: IsoDate;
  readonly time: ClockTime | null;
}
