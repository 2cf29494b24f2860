import { array, assert, constantFrom, integer, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePlan, type PlanChange } from '../../../../domain/plan/change/change-plan.ts';
import { daysIn } from '../../../../domain/plan/change/still-days.ts';
import { nextOrdinaryDay } from '../../../../domain/law/calendar.ts';
import { startOfDay } from '../../../../domain/law/clock.ts';
import { addDays, daysBetween } from '../../../../domain/law/day.ts';
import type { EpochMs, IsoDate } from '../../../../domain/law/iso-date.ts';
import { NO_FACTS, type PlanFacts } from '../../../../domain/plan/plan-facts.ts';
import { example } from '../../../examples.ts';
import { dayOf, planned } from './plan-changes.ts';

const FINAL = 'award-final';
const change = (made: PlanChange, facts: PlanFacts) =>
  changePlan({ ...example('lnvt-2020'), of: { kind: 'tender' }, facts, change: made });
/** Noon of a day after 1 October 2020; the final award, on 4 December, is planned later than all of them. */
const noon = (days: number): EpochMs => startOfDay(addDays('2020-10-01' as IsoDate, days)) + 43_200_000;
const finalDay = (facts: PlanFacts) => dayOf(change({ kind: 'start', now: noon(0) }, facts), FINAL) as IsoDate;

interface Stop {
  readonly of: 'case' | 'lots';
  readonly from: number;
  readonly days: number;
}
const stopped = ({ of, from, days }: Stop): PlanChange => {
  const [since, until] = [noon(from), noon(from + days)];
  return of === 'case'
    ? { kind: 'resume', since, until, open: [FINAL] }
    : { kind: 'hold', milestone: FINAL, since, until };
};

/** By how many days the final award has moved after these stops, in the order in which they ended. */
function shiftAfter(stops: readonly Stop[]): number {
  let facts: PlanFacts = NO_FACTS;
  for (const stop of stops) facts = planned(change(stopped(stop), facts)).facts;
  return daysBetween(finalDay(NO_FACTS), finalDay(facts));
}

/** By how many days it moves when that is so long: not to a free day. */
function movedBy(days: number): number {
  const first = finalDay(NO_FACTS);
  return days === 0 ? 0 : daysBetween(first, nextOrdinaryDay(addDays(first, days)));
}

/** Every day on which something stood still, counted one by one. */
const daysOf = (stops: readonly Stop[]): number =>
  new Set(stops.flatMap(({ from, days }) => Array.from({ length: days }, (_none, at) => from + 1 + at))).size;

describe('een zaak en haar percelen die tegelijk stilstaan', () => {
  it.each([
    ['een deel tegelijk', 1, 9, 5, 10, 14],
    ['de zaak binnen de percelen', 1, 20, 5, 5, 20],
    ['na elkaar', 1, 4, 5, 5, 9],
    ['precies tegelijk', 3, 7, 3, 7, 7],
  ])('%s: elke dag telt één keer', (_name, lotFrom, lotDays, caseFrom, caseDays, shift) => {
    const lots = { of: 'lots', from: lotFrom, days: lotDays } as const;
    const whole = { of: 'case', from: caseFrom, days: caseDays } as const;
    expect([shiftAfter([lots, whole]), shiftAfter([whole, lots])]).toEqual([movedBy(shift), movedBy(shift)]);
  });

  it('hoe zij ook over elkaar liggen, en in welke volgorde zij ook eindigen', () => {
    const stop = record({
      of: constantFrom('case' as const, 'lots' as const),
      from: integer({ min: 0, max: 20 }),
      days: integer({ min: 0, max: 15 }),
    });
    assert(
      property(array(stop, { maxLength: 4 }), (stops) => {
        expect(shiftAfter(stops)).toBe(movedBy(daysOf(stops)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('dagen in stukken', () => {
  const day = (days: number): IsoDate => addDays('2018-06-01' as IsoDate, days);

  it('tellen elk één keer', () => {
    const piece = tuple(integer({ min: 0, max: 40 }), integer({ min: -1, max: 15 }));
    assert(
      property(array(piece), (pieces) => {
        const each = pieces.flatMap(([from, more]) => Array.from({ length: more + 1 }, (_none, at) => from + at));
        expect(daysIn(pieces.map(([from, more]) => ({ from: day(from), through: day(from + more) })))).toBe(
          new Set(each).size,
        );
      }),
    );
  });
});
