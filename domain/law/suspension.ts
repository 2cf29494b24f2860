import type { EpochDay } from './day.ts';
import type { Ground } from './ground.ts';

/** A stretch of days on which a term does not run, both ends included; empty when `through` is before `from`. */
export interface Suspension {
  readonly kind: 'completion' | 'other';
  readonly from: EpochDay;
  readonly through: EpochDay;
  /** Where it ends as the Minister's circular counts, which takes the day of completion in; absent: there too. */
  readonly contestedThrough?: EpochDay;
}

/**
 * From the day after the request until, not including, the day of completion, or through the set last day (Awb 4:15 lid 1). The
 * example of the circular on the penalty for late decisions goes on through the day of completion: contested.
 */
export function completionSuspension(
  requested: EpochDay,
  completed: EpochDay | null,
  setLastDay: EpochDay | null,
): Suspension {
  const last = setLastDay ?? Infinity;
  const until = completed ?? Infinity;
  return {
    kind: 'completion',
    from: requested + 1,
    through: Math.min(until - 1, last),
    contestedThrough: Math.min(until, last),
  };
}

export interface Walked {
  /** The day on which as many days have counted as the term has. */
  readonly raw: EpochDay;
  readonly suspendedDays: number;
  /** Kinds of suspension of which a day was passed over. */
  readonly kinds: ReadonlySet<Suspension['kind']>;
}

const EVERY_DAY = (): boolean => true;

/**
 * Walks a term of `days` days after the event; a day inside a suspension does not count, one inside two is still one day.
 * @param isOfTerm which days the term is worded in: all, or working days alone. @throws OutOfRange
 */
export function walk(
  event: EpochDay,
  days: number,
  suspensions: readonly Suspension[],
  isOfTerm: (day: EpochDay) => boolean = EVERY_DAY,
): Walked {
  const kinds = new Set<Suspension['kind']>();
  if (suspensions.length === 0 && isOfTerm === EVERY_DAY) return { raw: event + days, suspendedDays: 0, kinds };
  let day = event;
  let suspendedDays = 0;
  for (let counted = 0; counted < days;) {
    day += 1;
    let still = false;
    for (const { from, through, kind } of suspensions) {
      if (day < from || day > through) continue;
      still = true;
      kinds.add(kind);
    }
    if (still) suspendedDays += 1;
    else if (isOfTerm(day)) counted += 1;
  }
  return { raw: day, suspendedDays, kinds };
}

/**
 * The last day of a term when its suspensions end as the circular counts them; null when that is the same day.
 * @param lastDay the last day with these suspensions, extension included.
 */
export function contestedLast(
  suspensions: readonly Suspension[],
  lastDay: (suspensions: readonly Suspension[]) => EpochDay,
): EpochDay | null {
  if (suspensions.every(({ through, contestedThrough = through }) => contestedThrough === through)) return null;
  const circular = lastDay(
    suspensions.map(({ kind, from, through, contestedThrough = through }) => ({
      kind,
      from,
      through: contestedThrough,
    })),
  );
  return circular === lastDay(suspensions) ? null : circular;
}

/** Grounds of the suspensions that had an effect on a decision on an application. */
export function suspensionGrounds({ kinds }: Walked): Ground[] {
  return [
    ...(kinds.has('completion') ? ['Awb 4:15 lid 1 sub a'] : []),
    ...(kinds.has('other') ? ['Awb 4:15 lid 2'] : []),
  ];
}
