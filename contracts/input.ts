import type { TakeOver } from '../domain/case/taken-over.ts';
import type { CaseName } from '../domain/case/state.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';

/** What a case workflow starts with: two words, so that a start from Temporal UI is possible and its first screen readable. */
export interface CaseInput {
  /** Reference of the case. */
  readonly kenmerk: string;
  /** sha256 of the definition's text, which is a row in PostgreSQL. */
  readonly hash: string;
  /** Of a case that belongs to a procedure: which, and which part of it. */
  readonly bij?: Pick<CaseName, 'parent' | 'part'>;
  /** Of a subsidy: the day on which its services began; absent: the first day of its first year. */
  readonly servesFrom?: IsoDate;
  /** Of a procedure that was under way when it came here. */
  readonly takenOver?: TakeOver;
  /** Only for a case that does not live on the server's own clock: a rehearsal, or a case started by its procedure. */
  readonly clock?: BusinessClock;
}

export interface BusinessClock {
  /** Business time minus workflow time, frozen at the start. */
  readonly offsetMs: number;
  /** Business instant that caused the start. */
  readonly startsAt: EpochMs;
  /** A rehearsal in which nobody bids: its dates are played, and nothing is ranked. */
  readonly datesAlone?: true;
}

export interface RoundInput {
  /** Mornings in order, all before anything else happens; absent in production, where it is this morning on the server's clock. */
  readonly mornings?: readonly Morning[];
}

export interface Morning {
  /** Business instant of the round. */
  readonly now: EpochMs;
  /** Day of the round before; absent in production, where the case file knows. A rehearsal skips mornings on which nothing is due. */
  readonly since?: IsoDate;
}
