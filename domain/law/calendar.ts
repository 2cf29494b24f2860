import { epochDay, epochDayOf, isoOf, weekdayOf, type EpochDay } from './day.ts';
import { DECREES_KNOWN_THROUGH } from './royal-decrees.ts';
import { holidaysOf, type HolidayId } from './holidays.ts';
import type { IsoDate } from './iso-date.ts';

/** Names the tables behind a computed date, so that a stored date tells what was known. */
export const CALENDAR_VERSION = '2026-01';

const FIRST_YEAR = 2014;
const LAST_YEAR = 2045;
/** Dates outside these cannot be judged. */
export const FIRST_DAY = epochDayOf(FIRST_YEAR, 1, 1);
export const LAST_DAY = epochDayOf(LAST_YEAR, 12, 31);

const WEEKEND = 1;
const HOLIDAY = 2;
const DECREE = 4;
const CANDIDATE = 8;

/** Thrown inside a calculation when it needs a day that the tables do not reach; ends as a fault, never as a crash. */
export class OutOfRange extends Error {
  constructor(day: EpochDay) {
    super(`${isoOf(day)} lies outside the calendar of ${FIRST_YEAR} through ${LAST_YEAR}`);
    this.name = 'OutOfRange';
  }
}

/** One byte of flags a day, filled once. */
const FLAGS = fillFlags();

function fillFlags(): Uint8Array {
  const flags = new Uint8Array(LAST_DAY - FIRST_DAY + 1);
  const mark = (day: EpochDay, flag: number): void => {
    const at = day - FIRST_DAY;
    if (at >= 0 && at < flags.length) flags[at] = (flags[at] ?? 0) | flag;
  };
  for (let day = FIRST_DAY; day <= LAST_DAY; day++) if (weekdayOf(day) > 5) mark(day, WEEKEND);
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++)
    for (const { day, holiday } of holidaysOf(year)) mark(day, holiday === 'royal-decree' ? DECREE : HOLIDAY);
  for (let year = DECREES_KNOWN_THROUGH + 1; year <= LAST_YEAR; year++)
    for (const { day, ground } of holidaysOf(year)) {
      if (ground !== 'Atw 3 lid 1') continue;
      if (weekdayOf(day) === 4) markCandidate(day + 1);
      if (weekdayOf(day) === 2) markCandidate(day - 1);
    }
  return flags;

  function markCandidate(day: EpochDay): void {
    const at = day - FIRST_DAY;
    const isHoliday = ((flags[at] ?? 0) & HOLIDAY) !== 0;
    if (!isHoliday) mark(day, CANDIDATE);
  }
}

/** @throws OutOfRange */
function flagsOf(day: EpochDay): number {
  const flags = FLAGS[day - FIRST_DAY];
  if (flags === undefined) throw new OutOfRange(day);
  return flags;
}

/**
 * The days as the Algemene termijnenwet sees them. `bridgesFree` answers as if every bridge day that a coming decree could
 * take were taken; `touched` tells whether such a day was ever asked about.
 */
export class StatutoryCalendar {
  private readonly bridgesFree: boolean;
  touched = false;

  constructor(bridgesFree = false) {
    this.bridgesFree = bridgesFree;
  }

  /** Saturday, Sunday, holiday or decree day (Atw 1, 3). @throws OutOfRange */
  isFree(day: EpochDay): boolean {
    return this.judge(flagsOf(day), WEEKEND | HOLIDAY | DECREE);
  }

  /** Holiday or decree day, weekends aside. @throws OutOfRange */
  isHoliday(day: EpochDay): boolean {
    return this.judge(flagsOf(day), HOLIDAY | DECREE);
  }

  nextOrdinary(day: EpochDay): EpochDay {
    let at = day;
    while (this.isFree(at)) at += 1;
    return at;
  }

  previousOrdinary(day: EpochDay): EpochDay {
    let at = day;
    while (this.isFree(at)) at -= 1;
    return at;
  }

  private judge(flags: number, mask: number): boolean {
    if ((flags & mask) !== 0) return true;
    if ((flags & CANDIDATE) === 0) return false;
    this.touched = true;
    return this.bridgesFree;
  }
}

/** Desks are closed on weekends and holidays, not on decree days. @throws OutOfRange */
export const isOfficeFree = (day: EpochDay): boolean => (flagsOf(day) & (WEEKEND | HOLIDAY)) !== 0;

/** Names of the holidays on a day, alphabetically. */
export const holidaysOn = (day: IsoDate): readonly HolidayId[] => {
  const at = epochDay(day);
  return holidaysOf(Number(day.slice(0, 4)))
    .filter((one) => one.day === at)
    .map((one) => one.holiday);
};

const known = new StatutoryCalendar();

/** Free by the Algemene termijnenwet, as far as decrees are known. */
export const isFree = (day: IsoDate): boolean => known.isFree(epochDay(day));

/** Whether the calendar knows the day and those around it. */
export const isKnownDay = (day: IsoDate): boolean => epochDay(day) > FIRST_DAY + 31 && epochDay(day) < LAST_DAY - 31;

/** The day itself when ordinary, else the next one that is. */
export const nextOrdinaryDay = (day: IsoDate): IsoDate => isoOf(known.nextOrdinary(epochDay(day)));

/** The day itself when ordinary, else the last one before it that is. */
export const previousOrdinaryDay = (day: IsoDate): IsoDate => isoOf(known.previousOrdinary(epochDay(day)));
