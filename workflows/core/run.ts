import type { BusinessClock } from '../../contracts/input.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Journal } from './journal.ts';

/** One open case, as whatever happens in it sees it: change the state at once, note it, and `commit`. */
export interface Run {
  readonly state: CaseState;
  readonly journal: Journal;
  /** A clock of its own, in a rehearsal. */
  readonly clock: BusinessClock | undefined;
  /** There is a plan. */
  readonly planned: boolean;
  /** Nothing more will happen in this case. */
  readonly over: boolean;
  /** Nothing more will happen in this run. */
  readonly stopped: boolean;
  /** Business time. */
  now(): EpochMs;
  /** The milestone of an act that passed its guard. */
  known(id: string): CaseMilestone;
  /** Follows what hangs on what just happened, and resolves when all of it is on record. */
  commit(): Promise<void>;
}
