import type { EpochDay } from './day.ts';
import type { Ground } from './ground.ts';

/** A stretch of days on which a term does not run, both ends included; empty when `through` is before `from`. */
export interface Suspension {
  readonly kind: 'completion' | 'other';
  readonly from: EpochDay;
  readonly through: EpochDay;
}

/** From the day after the request until, not including, the day of completion, or through the set last day (Awb 4:15 lid 1). */
export function completionSuspension(
  requested: EpochDay,
  completed: EpochDay | null,
  setLastDay: EpochDay | null,
): Suspension {
  const untilCompleted = completed === null ? Infinity : completed - 1;
  return { kind: 'completion', from: requested + 1, through: Math.min(untilCompleted, setLastDay ?? Infinity) };
}

export interface Walked {
  /** The day on which as many days have counted as the term has. */
  readonly raw: EpochDay;
  readonly suspendedDays: number;
  /** Kinds of suspension of which a day was passed over. */
  readonly kinds: ReadonlySet<Suspension['kind']>;
}

/** Walks a term of `days` days after the event; a day inside a suspension does not count, one inside two is still one day. */
export function walk(event: EpochDay, days: number, suspensions: readonly Suspension[]): Walked {
  const kinds = new Set<Suspension['kind']>();
  if (suspensions.length === 0) return { raw: event + days, suspendedDays: 0, kinds };
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
    else counted += 1;
  }
  return { raw: day, suspendedDays, kinds };
}

/** Grounds of the suspensions that had an effect on a decision on an application. */
export function suspensionGrounds({ kinds }: Walked): Ground[] {
  return [
    ...(kinds.has('completion') ? ['Awb 4:15 lid 1 sub a'] : []),
    ...(kinds.has('other') ? ['Awb 4:15 lid 2'] : []),
  ];
}
