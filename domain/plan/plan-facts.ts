import type { ClockTime, EpochMs, IsoDate } from '../law/iso-date.ts';

/** What happened to a plan since it was made. JSON-safe: it travels with the case. */
export interface PlanFacts {
  /** New dates that staff gave. */
  readonly moved: Readonly<Record<string, { readonly day: IsoDate; readonly time?: ClockTime }>>;
  /** When a milestone really happened; what is computed from it follows that day. */
  readonly actual: Readonly<Record<string, EpochMs>>;
  /** Days by which suspensions shifted an open date. */
  readonly shifts: Readonly<Record<string, number>>;
  /** Stretches on which a decision term stood still, both days included (Awb 4:15). */
  readonly holds?: Readonly<Record<string, readonly { readonly from: IsoDate; readonly through: IsoDate }[]>>;
}

export const NO_FACTS: PlanFacts = { moved: {}, actual: {}, shifts: {} };
