import type { EpochDay } from './day.ts';
import type { Ground } from './ground.ts';

/** A stretch of days on which a term does not run, both ends included; empty when `through` is before `from`. */
export interface Suspension {
  readonly kind: 'completion' | 'other';
  readonly from: EpochDay;
  readonly through: EpochDay;
  /** Where it ends as the Minister's circular counts, which takes the day of completion in; absent: there too. */
  readonly contestedThrough?: EpochDay;
  /** Where the law says so; absent: a completion by lid 1 sub a, any other by lid 2. */
  readonly ground?: Ground;
}

/** Why a term for a decision on an application stands still (Awb 4:15; while the Bureau advises: Bibob 31). */
export const STANDS_STILL_BY = {
  completion: 'Awb 4:15 lid 1 sub a',
  abroad: 'Awb 4:15 lid 1 sub b',
  consent: 'Awb 4:15 lid 2 sub a',
  delay: 'Awb 4:15 lid 2 sub b',
  'force-majeure': 'Awb 4:15 lid 2 sub c',
  'integrity-advice': 'Bibob 31',
} as const satisfies Readonly<Record<string, Ground>>;

export type StandsStillBy = keyof typeof STANDS_STILL_BY;

/** The ground of a hold, where it is another than a completion or a judge. */
export const otherThanCompletion = (ground: Ground | null | undefined): Ground | undefined =>
  Object.values<Ground>(STANDS_STILL_BY).find((one) => one === ground && one !== STANDS_STILL_BY.completion);

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
  /** Grounds of the suspensions of which a day was passed over. */
  readonly grounds: ReadonlySet<Ground>;
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
  const grounds = new Set<Ground>();
  if (suspensions.length === 0 && isOfTerm === EVERY_DAY) return { raw: event + days, suspendedDays: 0, grounds };
  let day = event;
  let suspendedDays = 0;
  for (let counted = 0; counted < days;) {
    day += 1;
    let still = false;
    for (const one of suspensions) {
      if (day < one.from || day > one.through) continue;
      still = true;
      grounds.add(groundOf(one));
    }
    if (still) suspendedDays += 1;
    else if (isOfTerm(day)) counted += 1;
  }
  return { raw: day, suspendedDays, grounds };
}

const groundOf = ({ kind, ground }: Suspension): Ground =>
  ground ?? (kind === 'completion' ? STANDS_STILL_BY.completion : 'Awb 4:15 lid 2');

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
    suspensions.map(({ contestedThrough, ...one }) => ({ ...one, through: contestedThrough ?? one.through })),
  );
  return circular === lastDay(suspensions) ? null : circular;
}

/** Grounds of the suspensions that had an effect on a decision on an application. */
export const suspensionGrounds = ({ grounds }: Walked): Ground[] => [...grounds].sort();
