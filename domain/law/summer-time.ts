import { epochDayOf, weekdayOf, type EpochDay } from './day.ts';

/** First and last day of summer time. */
interface Summer {
  readonly from: EpochDay;
  readonly through: EpochDay;
}

const summers = new Map<number, Summer>();

/** Summer time of a year; the European rule since 1996. */
export function summerOf(year: number): Summer {
  const known = summers.get(year);
  if (known !== undefined) return known;
  const summer = { from: lastSunday(year, 3), through: lastSunday(year, 10) };
  summers.set(year, summer);
  return summer;
}

function lastSunday(year: number, month: number): EpochDay {
  const last = epochDayOf(year, month, 31);
  return last - (weekdayOf(last) % 7);
}
