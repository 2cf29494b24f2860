import type { EpochMs } from '../law/iso-date.ts';
import type { ActorId, TextRef } from './ids.ts';

/** A case that was under way when it came here: nobody watched what came before. */
export interface TakenOver {
  /** Business instant of the take-over. */
  readonly at: EpochMs;
  /** When the first day of its planning began: nothing of it happened long before that. */
  readonly since: EpochMs;
}

/** Something that was done before the take-over, as people say, with their proof. */
export interface DoneBefore {
  readonly milestone: string;
  readonly happenedAt: EpochMs;
  readonly proof: TextRef;
}

/** What people say of a procedure that is under way, when they hand it over. */
export interface TakeOver {
  readonly done: readonly DoneBefore[];
  readonly by: ActorId;
}
