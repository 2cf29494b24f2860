import { isKnownDay, nextOrdinaryDay } from '../law/calendar.ts';
import { addDays } from '../law/day.ts';
import type { ComputedTerm } from '../law/computed-terms.ts';
import type { ClockTime, IsoDate } from '../law/iso-date.ts';
import type { PlanningWhen } from './planning-entry.ts';
import type { PlannedMilestone } from './milestone.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { MilestoneType } from './procedure-type.ts';
import { means } from './trait.ts';

const MIDNIGHT = '00:00' as ClockTime;

/** The dates of one milestone, before they are put on it. */
export interface Dates {
  readonly kind: PlannedMilestone['kind'];
  readonly firstDay: IsoDate | null;
  readonly lastDay: IsoDate;
  readonly time: ClockTime | null;
  readonly term: ComputedTerm | null;
  readonly filedLastDay?: IsoDate;
  /** The moment itself is too late. */
  readonly exclusive?: true;
}

/** Where a move puts it, if nothing stands in the way. */
export function movedDates(
  type: MilestoneType,
  moved: { readonly day: IsoDate; readonly time?: ClockTime },
  firstDay: IsoDate | null,
): Dates {
  const time = moved.time ?? (type.owner === 'effect' && type.kind !== 'window' ? MIDNIGHT : null);
  const kind = time === null ? (type.kind === 'moment' ? 'lastDay' : type.kind) : 'moment';
  return { kind, firstDay, lastDay: moved.day, time, term: null };
}

/** A move leaves a term what it is: what we owe comes earlier at most, what runs for others later at most. */
export function bound({ owner, computed }: MilestoneType, own: Dates, wish: Dates): Dates {
  const { term } = own;
  if (term === null || term.firstDay === null || computed?.binds === 'advice') return wish;
  // A date that was planned earlier than its term has the room up to it.
  const room = own.lastDay < term.lastDay && wish.lastDay <= term.lastDay;
  const free =
    computed?.binds !== 'exact' && (owner === 'ours' ? hourOf(wish) < hourOf(own) || room : hourOf(wish) > hourOf(own));
  return free ? { ...wish, term } : own;
}

/** When it ends, as text that sorts; a day that counts whole comes after every hour of it. */
const hourOf = ({ lastDay, time }: Dates): string => `${lastDay} ${time ?? '24:00'}`;

/** A date as suspensions shifted it: past a free day, which nobody chose. */
export function shiftedDay(day: IsoDate, days = 0): IsoDate {
  const later = addDays(day, days);
  return days === 0 || !isKnownDay(later) ? later : nextOrdinaryDay(later);
}

/** Suspensions shift what people set. What closes by a rule of its own finds its day by that rule (`closing-follows.ts`). */
export function shifted(dates: Dates, type: MilestoneType, { shifts, firstShifts }: PlanFacts): Dates {
  const { id, least } = type;
  const days = shifts[id];
  const byRule = least !== undefined || means(type, 'closes-bids');
  const lastDay = byRule ? addDays(dates.lastDay, days ?? 0) : shiftedDay(dates.lastDay, days);
  const firstDay = dates.firstDay === null ? null : shiftedDay(dates.firstDay, firstShifts?.[id]);
  return { ...dates, lastDay, firstDay };
}

/** A period that would end before it begins has a last day alone. */
export const inOneOrder = (dates: Dates): Dates =>
  dates.firstDay !== null && dates.firstDay > dates.lastDay ? { ...dates, firstDay: null } : dates;

export function stated(when: Exclude<PlanningWhen, { kind: 'term' }>, type: MilestoneType): Dates {
  switch (when.kind) {
    case 'day':
      // What the law or an agreement makes happen on a day, happens as that day begins.
      if (type.owner === 'effect' && type.kind !== 'window')
        return { kind: 'moment', firstDay: null, lastDay: when.day, time: MIDNIGHT, term: null };
      return {
        kind: type.kind === 'window' ? 'window' : 'lastDay',
        firstDay: null,
        lastDay: when.day,
        time: null,
        term: null,
      };
    case 'moment':
      return {
        kind: 'moment',
        firstDay: null,
        lastDay: when.moment.day,
        time: when.moment.time,
        term: null,
        ...(when.exclusive === undefined ? {} : { exclusive: when.exclusive }),
      };
    case 'period':
      return { kind: 'window', firstDay: when.firstDay, lastDay: when.lastDay, time: null, term: null };
  }
}
