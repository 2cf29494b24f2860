import type { HeldDays } from './held-days.ts';
import type { Parties } from './parties.ts';
import type { Rounds } from './rounds.ts';
import type { ClockTime, EpochMs, IsoDate } from '../law/iso-date.ts';

/** What happened to a plan since it was made. JSON-safe: it travels with the case. */
export interface PlanFacts {
  /** New dates that staff gave. */
  readonly moved: Readonly<Record<string, { readonly day: IsoDate; readonly time?: ClockTime }>>;
  /** When a milestone really happened; what is computed from it follows that day. */
  readonly actual: Readonly<Record<string, EpochMs>>;
  /** The earlier decisions of what had to be decided anew, first to last. */
  readonly replaced?: Readonly<Record<string, readonly Replaced[]>>;
  /** Days by which suspensions shifted an open date. */
  readonly shifts: Readonly<Record<string, number>>;
  /** Rounds beyond those of the definition: how many there are in all, by the id of the first. */
  readonly rounds?: Rounds;
  /** Lots that went their own way since: the first milestone that each has for itself. */
  readonly ways?: Readonly<Record<string, string>>;
  /** Who applied while the case ran, in that order. */
  readonly parties?: Parties;
  /** Days by which suspensions shifted the first day of a period that had not begun. */
  readonly firstShifts?: Readonly<Record<string, number>>;
  /** The days behind those shifts, both included: a day on which the case and a lot stood still counts once. */
  readonly stood?: Readonly<Record<string, readonly { readonly from: IsoDate; readonly through: IsoDate }[]>>;
  /** The window to object ends on another day than when the objection came: the decision was sent on another day. */
  readonly windowLastDay?: IsoDate;
  /** What applicants heard of a decision that comes later: whether it puts off the eight weeks hangs on when those end (Awb 4:14 lid 3). */
  readonly delayed?: Readonly<Record<string, readonly ToldDelay[]>>;
  /** The decision on an objection was adjourned by six weeks (Awb 7:10 lid 3). */
  readonly adjourned?: true;
  /** The last day for that decision to which the objector agreed (Awb 7:10 lid 4). */
  readonly agreed?: IsoDate;
  /** Of a subsidy: the day on which its services began. Absent: as if from the first day of its first year. */
  readonly servesFrom?: IsoDate;
  /** Stretches on which a decision term stood still, both days included (Awb 4:15). */
  readonly holds?: Readonly<Record<string, readonly HeldDays[]>>;
}

/** A message that a decision comes later: when it was sent, and the day by which the decision comes. */
export interface ToldDelay {
  readonly sentOn: IsoDate;
  readonly until: IsoDate;
}

/** A decision that another one replaced: when it was sent, and the last day to come up against it. */
export interface Replaced {
  readonly sentAt: EpochMs;
  readonly through: IsoDate;
  /** When it was withdrawn, where that was filed before there was another. */
  readonly withdrawnAt?: EpochMs;
}

/** A new date stands as it is given: what shifted the old one is behind it. */
export function withNewDay(
  facts: PlanFacts,
  id: string,
  to: { readonly day: IsoDate; readonly time?: ClockTime },
): PlanFacts {
  const { moved, ...others } = withoutNewDay(facts, id);
  return { ...others, moved: { ...moved, [id]: to } };
}

/** As file and term give the date, with no day that staff set. */
export function withoutNewDay(facts: PlanFacts, id: string): PlanFacts {
  const { [id]: _shift, ...shifts } = facts.shifts;
  const { [id]: _move, ...moved } = facts.moved;
  return { ...facts, moved, shifts };
}

/** When everything really happened, with this milestone at this instant. @param happenedAt null: it did not happen */
export function withActual(
  { actual }: Pick<PlanFacts, 'actual'>,
  id: string,
  happenedAt: EpochMs | null,
): PlanFacts['actual'] {
  const { [id]: _before, ...others } = actual;
  return happenedAt === null ? others : { ...others, [id]: happenedAt };
}

export const NO_FACTS: PlanFacts = { moved: {}, actual: {}, shifts: {} };
